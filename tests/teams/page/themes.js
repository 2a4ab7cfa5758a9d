// Host configs of our own, after how Teams looks: light, dark and high contrast.

import { HostConfig } from "adaptivecards";

const THEMES = {
  light: { ink: "#242424", soft: "#616161", accent: "#5b5fc7", bad: "#c4314b", good: "#237b4b", warn: "#835b00", paper: "#ffffff", quiet: "#f0f0f0", line: "#d1d1d1" },
  dark: { ink: "#ffffff", soft: "#adadad", accent: "#a6a7dc", bad: "#f97088", good: "#92c353", warn: "#f8d22a", paper: "#292929", quiet: "#1f1f1f", line: "#616161" },
  contrast: { ink: "#ffffff", soft: "#ffffff", accent: "#ffff00", bad: "#ffff00", good: "#3ff23f", warn: "#ffff00", paper: "#000000", quiet: "#000000", line: "#ffffff" },
};

const FONT = {
  fontFamily: '"Segoe UI", Arial, sans-serif',
  fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
};

const both = (colour, soft = colour) => ({ default: colour, subtle: soft });

function style({ ink, soft, accent, bad, good, warn, line }, backgroundColor) {
  const foregroundColors = {
    default: both(ink, soft),
    dark: both("#242424"),
    light: both("#ffffff"),
    accent: both(accent),
    good: both(good),
    warning: both(warn),
    attention: both(bad),
  };
  return { backgroundColor, borderColor: line, foregroundColors };
}

export function hostConfig(name) {
  const theme = THEMES[name];
  return new HostConfig({
    choiceSetInputValueSeparator: ",",
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: theme.line },
    fontTypes: { default: FONT, monospace: FONT },
    containerStyles: { default: style(theme, theme.paper), emphasis: style(theme, theme.quiet) },
    inputs: {
      label: {
        inputSpacing: "small",
        requiredInputs: { suffix: " *", suffixColor: "attention", size: "default", weight: "bolder" },
        optionalInputs: { size: "default", weight: "bolder" },
      },
      errorMessage: { color: "attention", size: "small", spacing: "small" },
    },
    textBlock: { headingLevel: 2 },
    actions: {
      maxActions: 6,
      spacing: "default",
      buttonSpacing: 8,
      actionsOrientation: "Horizontal",
      actionAlignment: "Left",
      showCard: { actionMode: "Inline", inlineTopMargin: 8 },
    },
  });
}
