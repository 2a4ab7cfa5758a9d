"""What is known of peer support, study by study, with where to read it.

References stand as libraries list them, in every language; what a study found, and
what it does not show, is said in the catalogue in plain words of our own.
"""

from dataclasses import dataclass
from typing import Final

from bot.cards import Say


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    reference: str
    found: Say
    """And what it does not show."""


STUDIES: Final = (
    Study(
        reference=(
            "van Pelt F. Peer support: healthcare professionals supporting each other"
            " after adverse medical events. Quality and Safety in Health Care."
            " 2008;17(4):249-252. doi:10.1136/qshc.2007.025536"
        ),
        found=Say("why-van-pelt"),
    ),
    Study(
        reference=(
            "Hu YY, Fix ML, Hevelone ND, Lipsitz SR, Greenberg CC, Weissman JS,"
            " Shapiro J. Physicians' needs in coping with emotional stressors: the case"
            " for peer support. Archives of Surgery. 2012;147(3):212-217."
            " doi:10.1001/archsurg.2011.312"
        ),
        found=Say("why-hu"),
    ),
    Study(
        reference=(
            "Waterman AD, Garbutt J, Hazel E, Dunagan WC, Levinson W, Fraser VJ,"
            " Gallagher TH. The emotional impact of medical errors on practicing"
            " physicians in the United States and Canada. Joint Commission Journal on"
            " Quality and Patient Safety. 2007;33(8):467-476."
            " doi:10.1016/S1553-7250(07)33050-X"
        ),
        found=Say("why-waterman"),
    ),
    Study(
        reference=(
            "Christensen JF, Levinson W, Dunn PM. The heart of darkness: the impact of"
            " perceived mistakes on physicians. Journal of General Internal Medicine."
            " 1992;7(4):424-431. doi:10.1007/BF02599161"
        ),
        found=Say("why-christensen"),
    ),
)
