// Written by themes/embed from themes/*.toml: edit those, then run it again.

/// The themes that come with guong, as the text of their files.
enum ShippedThemes {
  /// The text of a theme; nothing when none of this name comes with guong.
  static func text(of id: String) -> String? {
    switch id {
    case "colour-blind-light": colourBlindLight
    case "colour-blind": colourBlind
    case "dark": dark
    case "high-contrast-dark": highContrastDark
    case "high-contrast-light": highContrastLight
    case "light": light
    case "mono": mono
    case "terminal": terminal
    default: nil
    }
  }

  private static let colourBlindLight = ##"""
    # The light twin of colour-blind: blue for yes, dark orange for no, and different in lightness.
    name = "Colour-blind safe, light"
    inherits = "light"

    [palette]
    ground = "#fafafa"
    bar = "#e6e9ee"
    box = "#f2f4f7"
    well = "#eceff3"
    marked = "#d5e6fa"
    focus = "#ffecc0"
    text = "#25282d"
    bright = "#0d0f12"
    muted = "#50565f"
    faint = "#737a85"
    line = "#bcc2cb"
    accent = "#5a3c00"
    bronze = "#54503f"
    link = "#0b4a8c"
    good = "#0050b5"
    bad = "#914200"
    care = "#3d3300"
    held = "#3d2a8c"
    later = "#2a5a80"
    dropped = "#6b4a2a"
    twin = "#75205f"
    late = "#7a3600"
    lacking = "#5e5200"
    stale = "#2f5566"

    [ansi16]
    "warning" = { bold = true, underline = true }
    "list.glyph.returned" = { bold = true }
    "list.glyph.held" = "ansi:bright-black"
    "list.glyph.duplicate" = { underline = true }
    "list.glyph.incomplete" = { underline = true }
    "box.warning" = { bold = true, underline = true }

    """##

  private static let colourBlind = ##"""
    # For eyes that do not tell red from green: verdicts differ between blue and yellow, and in lightness.
    # After the idea of the palette of Masataka Okabe and Kei Ito (2008): blue for yes, orange for no.
    name = "Colour-blind safe, dark"
    inherits = "dark"

    [palette]
    ground = "#141619"
    bar = "#22262b"
    box = "#1d2024"
    well = "#262a30"
    marked = "#1c2c40"
    focus = "#343c48"
    text = "#e4e6ea"
    bright = "#ffffff"
    muted = "#aab0b9"
    faint = "#868c96"
    line = "#454b54"
    accent = "#ffd75f"
    bronze = "#c9bfa6"
    link = "#9fd3ff"
    good = "#5fb8ff"
    bad = "#ff9a3c"
    care = "#fff0a0"
    held = "#d7c4ff"
    later = "#8fc6e8"
    dropped = "#d0a67c"
    twin = "#f0b4e0"
    late = "#ffb347"
    lacking = "#f5e663"
    stale = "#b5d8ea"

    [ansi16]
    "success" = "ansi:bright-cyan"
    "error" = { fg = "ansi:bright-yellow", bold = true, underline = true }
    "list.glyph.approved" = { fg = "ansi:bright-cyan", bold = true }
    "list.glyph.rejected" = { fg = "ansi:bright-yellow", bold = true }
    "list.glyph.returned" = "ansi:bright-white"
    "list.glyph.dropped" = "ansi:yellow"
    "list.glyph.stale" = "ansi:white"
    "preview.present" = "ansi:bright-cyan"
    "preview.missing" = { fg = "ansi:bright-yellow", bold = true }
    "diff.added" = "ansi:bright-cyan"
    "diff.removed" = { fg = "ansi:bright-yellow", underline = true }
    "status.success" = { fg = "ansi:bright-cyan", bold = true }
    "status.error" = { fg = "ansi:bright-yellow", bold = true, underline = true }
    "filter.error" = { fg = "ansi:bright-yellow", underline = true }
    "form.required" = { fg = "ansi:bright-yellow", bold = true }
    "form.error" = { fg = "ansi:bright-yellow", bold = true, underline = true }
    "progress" = "ansi:bright-cyan"
    "ballot.yes" = { fg = "ansi:bright-cyan", bold = true }
    "ballot.no" = { fg = "ansi:bright-yellow", bold = true }

    """##

  private static let dark = ##"""
    # Black lacquer, gold leaf, eggshell and the green of old bronze.
    #
    # Every other theme in colour inherits the looks below and changes the palette.
    name = "Dark lacquer"
    mode = "dark"

    [palette]
    # Surfaces, from the deepest to the nearest.
    ground = "#161514"
    bar = "#262321"
    box = "#211e1c"
    well = "#2b2724"
    marked = "#1d2f2f"
    focus = "#3f3626"
    # Letters.
    text = "#e6dfd3"
    bright = "#fff6e3"
    muted = "#b3aa9a"
    faint = "#8d8477"
    # Lines.
    line = "#4b453e"
    # Accents: gold leaf for what is chosen, bronze for what groups.
    accent = "#f0c05a"
    bronze = "#d0aa74"
    link = "#8fc1e3"
    # Verdicts and findings.
    good = "#86cfa6"
    bad = "#f7907a"
    care = "#edbb62"
    held = "#b9b5f0"
    later = "#8fb7d6"
    dropped = "#c99f90"
    twin = "#eaa3cd"
    late = "#ffa766"
    lacking = "#e9da86"
    stale = "#a4d0ca"

    [roles]
    "text" = { fg = "text", bg = "ground" }
    "muted" = "muted"
    "title" = { fg = "accent", bg = "bar", bold = true }
    "heading" = { fg = "bronze", bold = true }
    "link" = { fg = "link", underline = true }
    "border" = "line"
    "border.focused" = "bronze"
    "cursor" = { fg = "ground", bg = "accent" }
    "match" = { fg = "accent", bold = true, underline = true }
    "success" = "good"
    "warning" = "care"
    "error" = { fg = "bad", bold = true }

    # The tab that is shown opens onto the page below it.
    "tab" = { fg = "muted", bg = "bar" }
    "tab.active" = { fg = "accent", bg = "ground", bold = true }
    "tab.count" = { fg = "muted", bold = false }

    "filter" = { fg = "text", bg = "ground" }
    "filter.label" = "bronze"
    "filter.error" = { fg = "bad", underline = true }
    "filter.off" = { fg = "muted", italic = true }

    "list" = { fg = "text", bg = "ground" }
    "list.header" = { fg = "muted", bg = "well" }
    "list.header.sorted" = { fg = "accent", bold = true }
    "list.row.focused" = { fg = "bright", bg = "focus", bold = true }
    "list.row.marked" = { fg = "text", bg = "marked" }
    "list.row.decided" = { fg = "muted" }
    "list.mark" = { fg = "accent", bold = true }
    "list.glyph" = "muted"
    "list.glyph.pending" = "muted"
    "list.glyph.approved" = { fg = "good", bold = true }
    "list.glyph.rejected" = { fg = "bad", bold = true }
    "list.glyph.returned" = "care"
    "list.glyph.held" = "held"
    "list.glyph.postponed" = "later"
    "list.glyph.dropped" = "dropped"
    "list.glyph.duplicate" = "twin"
    "list.glyph.overdue" = { fg = "late", bold = true }
    "list.glyph.incomplete" = "lacking"
    "list.glyph.stale" = "stale"
    "list.empty" = { fg = "muted", italic = true }

    "preview" = { fg = "text", bg = "ground" }
    "preview.title" = { fg = "accent", bold = true }
    "preview.heading" = { fg = "bronze", bold = true }
    "preview.label" = "muted"
    "preview.present" = "good"
    "preview.missing" = { fg = "bad", bold = true }
    "diff.added" = "good"
    "diff.removed" = { fg = "bad", underline = true }

    "status" = { fg = "text", bg = "well" }
    "status.success" = { fg = "good", bold = true }
    "status.error" = { fg = "bad", bold = true }
    "footer" = { fg = "muted", bg = "bar" }
    "footer.key" = { fg = "accent", bold = true }

    "box" = { fg = "text", bg = "box" }
    "box.border" = "bronze"
    "box.title" = { fg = "accent", bold = true }
    "box.item.focused" = { fg = "bright", bg = "focus", bold = true }
    "box.item.disabled" = { fg = "faint", italic = true }
    "box.key" = { fg = "accent", bold = true }
    "box.warning" = { fg = "care", bold = true }
    "help.key" = { fg = "accent", bold = true }
    "help.heading" = { fg = "bronze", bold = true }

    "form" = { fg = "text", bg = "ground" }
    "form.label" = "bronze"
    "form.required" = { fg = "bad", bold = true }
    "form.field" = { fg = "text", bg = "well" }
    "form.field.focused" = { fg = "bright", bg = "focus" }
    "form.selection" = { fg = "ground", bg = "accent" }
    "form.placeholder" = { fg = "muted", italic = true }
    "form.hint" = "muted"
    "form.error" = { fg = "bad", bold = true }
    "form.scroll" = "accent"

    "progress" = "good"
    "progress.rest" = "line"
    "scrollbar" = "line"
    "scrollbar.thumb" = "bronze"
    "sparkline" = "bronze"
    "chart.bar" = "bronze"
    "chart.label" = "muted"
    "ballot.yes" = { fg = "good", bold = true }
    "ballot.no" = { fg = "bad", bold = true }
    "ballot.abstain" = "muted"

    # Sixteen colours: the ground is the terminal's own, and what is chosen is reversed, so that every sign
    # keeps its contrast inside the chosen row. Plain blue is left out: on black it can hardly be read.
    [ansi16]
    "text" = { fg = "default", bg = "default" }
    "title" = { fg = "ansi:bright-yellow", bold = true }
    "heading" = { fg = "ansi:bright-yellow", bold = true }
    "link" = { fg = "ansi:bright-cyan", underline = true }
    "border" = "ansi:bright-black"
    "border.focused" = "ansi:yellow"
    "cursor" = { reverse = true }
    "match" = { fg = "ansi:bright-yellow", bold = true, underline = true }
    "success" = "ansi:bright-green"
    "warning" = "ansi:bright-yellow"
    "error" = { fg = "ansi:bright-red", bold = true }
    "tab.active" = { fg = "ansi:bright-yellow", reverse = true, bold = true }
    "filter.label" = "ansi:yellow"
    "filter.error" = { fg = "ansi:bright-red", underline = true }
    "filter.off" = { italic = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { fg = "ansi:bright-yellow", bold = true, underline = true }
    "list.row.focused" = { reverse = true, bold = true }
    "list.row.marked" = { fg = "ansi:bright-cyan", bold = true }
    "list.row.decided" = "ansi:white"
    "list.mark" = { fg = "ansi:bright-yellow", bold = true }
    "list.glyph.approved" = { fg = "ansi:bright-green", bold = true }
    "list.glyph.rejected" = { fg = "ansi:bright-red", bold = true }
    "list.glyph.returned" = "ansi:yellow"
    "list.glyph.held" = "ansi:bright-magenta"
    "list.glyph.postponed" = "ansi:bright-cyan"
    "list.glyph.dropped" = "ansi:red"
    "list.glyph.duplicate" = "ansi:magenta"
    "list.glyph.overdue" = { fg = "ansi:bright-yellow", bold = true }
    "list.glyph.incomplete" = "ansi:yellow"
    "list.glyph.stale" = "ansi:cyan"
    "list.empty" = { italic = true }
    "preview.title" = { fg = "ansi:bright-yellow", bold = true }
    "preview.heading" = { fg = "ansi:yellow", bold = true }
    "preview.label" = "ansi:white"
    "preview.present" = "ansi:bright-green"
    "preview.missing" = { fg = "ansi:bright-red", bold = true }
    "diff.added" = "ansi:bright-green"
    "diff.removed" = { fg = "ansi:bright-red", underline = true }
    "status.success" = { fg = "ansi:bright-green", bold = true }
    "status.error" = { fg = "ansi:bright-red", bold = true }
    "footer.key" = { fg = "ansi:bright-yellow", bold = true }
    "box.border" = "ansi:yellow"
    "box.title" = { fg = "ansi:bright-yellow", bold = true }
    "box.item.focused" = { reverse = true, bold = true }
    "box.item.disabled" = "ansi:bright-black"
    "box.key" = { fg = "ansi:bright-yellow", bold = true }
    "box.warning" = { fg = "ansi:bright-yellow", bold = true }
    "help.key" = { fg = "ansi:bright-yellow", bold = true }
    "help.heading" = { fg = "ansi:yellow", bold = true }
    "form.label" = "ansi:yellow"
    "form.required" = { fg = "ansi:bright-red", bold = true }
    "form.field" = { underline = true }
    "form.field.focused" = { reverse = true }
    "form.selection" = { bold = true, underline = true }
    "form.placeholder" = { italic = true }
    "form.error" = { fg = "ansi:bright-red", bold = true }
    "form.scroll" = "ansi:bright-yellow"
    "progress" = "ansi:bright-green"
    "progress.rest" = "ansi:bright-black"
    "scrollbar" = "ansi:bright-black"
    "scrollbar.thumb" = "ansi:yellow"
    "sparkline" = "ansi:yellow"
    "chart.bar" = "ansi:yellow"
    "ballot.yes" = { fg = "ansi:bright-green", bold = true }
    "ballot.no" = { fg = "ansi:bright-red", bold = true }

    # No colours at all: what is chosen is reversed, what counts is bold, what can be typed in is underlined.
    [mono]
    "title" = { bold = true }
    "heading" = { bold = true }
    "link" = { underline = true }
    "border.focused" = { bold = true }
    "cursor" = { reverse = true }
    "match" = { bold = true, underline = true }
    "success" = { bold = true }
    "warning" = { bold = true }
    "error" = { bold = true, underline = true }
    "tab.active" = { reverse = true, bold = true }
    "filter.error" = { underline = true }
    "filter.off" = { italic = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { bold = true, underline = true }
    "list.row.focused" = { reverse = true }
    "list.row.marked" = { bold = true }
    "list.mark" = { bold = true }
    "list.glyph.rejected" = { bold = true }
    "list.glyph.overdue" = { bold = true }
    "preview.title" = { bold = true }
    "preview.heading" = { bold = true }
    "preview.missing" = { bold = true }
    "diff.added" = { bold = true }
    "diff.removed" = { underline = true }
    "status.error" = { bold = true, underline = true }
    "footer.key" = { bold = true }
    "box.title" = { bold = true }
    "box.item.focused" = { reverse = true }
    "box.item.disabled" = { dim = true }
    "box.key" = { bold = true }
    "box.warning" = { bold = true }
    "help.key" = { bold = true }
    "help.heading" = { bold = true, underline = true }
    "form.required" = { bold = true }
    "form.field" = { underline = true }
    "form.field.focused" = { reverse = true }
    "form.selection" = { bold = true, underline = true }
    "form.placeholder" = { dim = true }
    "form.error" = { bold = true, underline = true }
    "scrollbar.thumb" = { reverse = true }
    "chart.bar" = { bold = true }
    "ballot.yes" = { bold = true }
    "ballot.no" = { underline = true }

    """##

  private static let highContrastDark = ##"""
    # White and gold on black: 7:1 for all text, for tired eyes and bad screens.
    name = "High contrast, dark"
    inherits = "dark"

    [palette]
    ground = "#000000"
    bar = "#000000"
    box = "#000000"
    well = "#121212"
    marked = "#00303a"
    focus = "#00315f"
    text = "#ffffff"
    bright = "#ffffff"
    muted = "#dadada"
    faint = "#b2b2b2"
    line = "#b2b2b2"
    accent = "#ffdf5f"
    bronze = "#ffd7af"
    link = "#afd7ff"
    good = "#87ffaf"
    bad = "#ffafa0"
    care = "#ffd75f"
    held = "#d7d7ff"
    later = "#87d7ff"
    dropped = "#ffd7d7"
    twin = "#ffafff"
    late = "#ffbf80"
    lacking = "#ffffaf"
    stale = "#afffff"

    [roles]
    # Black bars need a line to be seen as bars.
    "tab" = { fg = "muted", bg = "bar" }
    "tab.active" = { fg = "accent", bg = "ground", bold = true, underline = true }
    "list.header" = { fg = "text", bg = "well", underline = true }
    "list.row.focused" = { fg = "bright", bg = "focus", bold = true, underline = true }
    "form.field" = { fg = "text", bg = "well", underline = true }

    """##

  private static let highContrastLight = ##"""
    # Black on white: 7:1 for all text, for bright rooms and projectors.
    name = "High contrast, light"
    inherits = "light"

    [palette]
    ground = "#ffffff"
    bar = "#ffffff"
    box = "#ffffff"
    well = "#f2f2f2"
    marked = "#d7f0f0"
    focus = "#ffe9a8"
    text = "#000000"
    bright = "#000000"
    muted = "#303030"
    faint = "#545454"
    line = "#545454"
    accent = "#6e1400"
    bronze = "#452c00"
    link = "#00306b"
    good = "#003f1f"
    bad = "#7a0000"
    care = "#4f2b00"
    held = "#2d1a7a"
    later = "#003a5f"
    dropped = "#53241a"
    twin = "#660044"
    late = "#6b2000"
    lacking = "#3f3500"
    stale = "#003f3f"

    [roles]
    # White bars need a line to be seen as bars.
    "tab" = { fg = "muted", bg = "bar" }
    "tab.active" = { fg = "accent", bg = "ground", bold = true, underline = true }
    "list.header" = { fg = "text", bg = "well", underline = true }
    "list.row.focused" = { fg = "bright", bg = "focus", bold = true, underline = true }
    "form.field" = { fg = "text", bg = "well", underline = true }

    """##

  private static let light = ##"""
    # Paper made by hand, Chinese ink, a red seal.
    name = "Light paper"
    mode = "light"
    inherits = "dark"

    [palette]
    ground = "#fbf7ef"
    bar = "#ece3d2"
    box = "#f5eee0"
    well = "#f1e9da"
    marked = "#d9ebe6"
    focus = "#f1dca6"
    text = "#2c2723"
    bright = "#14110e"
    muted = "#5c5449"
    faint = "#7d7466"
    line = "#c9bda8"
    accent = "#8a3a12"
    bronze = "#6f4d12"
    link = "#1c4f86"
    good = "#14603f"
    bad = "#a3200f"
    care = "#6b4000"
    held = "#4d3f9e"
    later = "#22567f"
    dropped = "#77483a"
    twin = "#8f2468"
    late = "#9c3a00"
    lacking = "#655500"
    stale = "#1d5c5c"

    # On a white ground only blue, red, magenta and black can be read in every palette.
    [ansi16]
    "text" = { fg = "default", bg = "default" }
    "title" = { fg = "ansi:red", bold = true }
    "heading" = { fg = "ansi:blue", bold = true }
    "link" = { fg = "ansi:blue", underline = true }
    "border" = "ansi:bright-black"
    "border.focused" = "ansi:red"
    "cursor" = { reverse = true }
    "match" = { fg = "ansi:red", bold = true, underline = true }
    "success" = { fg = "ansi:blue", bold = true }
    "warning" = { fg = "ansi:magenta", bold = true }
    "error" = { fg = "ansi:red", bold = true }
    "tab.active" = { fg = "ansi:red", reverse = true, bold = true }
    "filter.label" = "ansi:blue"
    "filter.error" = { fg = "ansi:red", underline = true }
    "filter.off" = { italic = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { fg = "ansi:red", bold = true, underline = true }
    "list.row.focused" = { reverse = true, bold = true }
    "list.row.marked" = { fg = "ansi:blue", bold = true }
    "list.row.decided" = "ansi:bright-black"
    "list.mark" = { fg = "ansi:red", bold = true }
    "list.glyph.approved" = { fg = "ansi:blue", bold = true }
    "list.glyph.rejected" = { fg = "ansi:red", bold = true }
    "list.glyph.returned" = "ansi:magenta"
    "list.glyph.held" = { fg = "ansi:magenta", bold = true }
    "list.glyph.postponed" = "ansi:blue"
    "list.glyph.dropped" = "ansi:bright-black"
    "list.glyph.duplicate" = "ansi:magenta"
    "list.glyph.overdue" = { fg = "ansi:red", bold = true }
    "list.glyph.incomplete" = "ansi:magenta"
    "list.glyph.stale" = "ansi:blue"
    "list.empty" = { italic = true }
    "preview.title" = { fg = "ansi:red", bold = true }
    "preview.heading" = { fg = "ansi:blue", bold = true }
    "preview.label" = "default"
    "preview.present" = "ansi:blue"
    "preview.missing" = { fg = "ansi:red", bold = true }
    "diff.added" = "ansi:blue"
    "diff.removed" = { fg = "ansi:red", underline = true }
    "status.success" = { fg = "ansi:blue", bold = true }
    "status.error" = { fg = "ansi:red", bold = true }
    "footer.key" = { fg = "ansi:red", bold = true }
    "box.border" = "ansi:red"
    "box.title" = { fg = "ansi:red", bold = true }
    "box.item.focused" = { reverse = true, bold = true }
    "box.item.disabled" = "ansi:bright-black"
    "box.key" = { fg = "ansi:red", bold = true }
    "box.warning" = { fg = "ansi:magenta", bold = true }
    "help.key" = { fg = "ansi:red", bold = true }
    "help.heading" = { fg = "ansi:blue", bold = true }
    "form.label" = "ansi:blue"
    "form.required" = { fg = "ansi:red", bold = true }
    "form.field" = { underline = true }
    "form.field.focused" = { reverse = true }
    "form.selection" = { bold = true, underline = true }
    "form.placeholder" = { italic = true }
    "form.error" = { fg = "ansi:red", bold = true }
    "form.scroll" = "ansi:red"
    "progress" = "ansi:blue"
    "progress.rest" = "ansi:bright-black"
    "scrollbar" = "ansi:bright-black"
    "scrollbar.thumb" = "ansi:blue"
    "sparkline" = "ansi:blue"
    "chart.bar" = "ansi:blue"
    "ballot.yes" = { fg = "ansi:blue", bold = true }
    "ballot.no" = { fg = "ansi:red", bold = true }

    """##

  private static let mono = ##"""
    # No colours, on any screen: bold, underlined and reversed letters say everything.
    name = "Monochrome"
    mode = "dark"

    [roles]
    "text" = { fg = "default", bg = "default" }
    "title" = { bold = true }
    "heading" = { bold = true }
    "link" = { underline = true }
    "border.focused" = { bold = true }
    "cursor" = { reverse = true }
    "match" = { bold = true, underline = true }
    "success" = { bold = true }
    "warning" = { bold = true }
    "error" = { bold = true, underline = true }
    "tab.active" = { reverse = true, bold = true }
    "filter.error" = { underline = true }
    "filter.off" = { italic = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { bold = true, underline = true }
    "list.row.focused" = { reverse = true }
    "list.row.marked" = { bold = true }
    "list.mark" = { bold = true }
    "list.glyph.rejected" = { bold = true }
    "list.glyph.overdue" = { bold = true }
    "preview.title" = { bold = true }
    "preview.heading" = { bold = true }
    "preview.missing" = { bold = true }
    "diff.added" = { bold = true }
    "diff.removed" = { underline = true }
    "status.error" = { bold = true, underline = true }
    "footer.key" = { bold = true }
    "box.title" = { bold = true }
    "box.item.focused" = { reverse = true }
    "box.item.disabled" = { dim = true }
    "box.key" = { bold = true }
    "box.warning" = { bold = true }
    "help.key" = { bold = true }
    "help.heading" = { bold = true, underline = true }
    "form.required" = { bold = true }
    "form.field" = { underline = true }
    "form.field.focused" = { reverse = true }
    "form.selection" = { bold = true, underline = true }
    "form.placeholder" = { dim = true }
    "form.error" = { bold = true, underline = true }
    "scrollbar.thumb" = { reverse = true }
    "chart.bar" = { bold = true }
    "ballot.yes" = { bold = true }
    "ballot.no" = { underline = true }

    """##

  private static let terminal = ##"""
    # The user's own sixteen colours, whatever they are, on the user's own ground, dark or light.
    #
    # Text keeps the terminal's own colour, since only that is sure to be readable; colours are for signs and
    # single words. Plain blue is left out: on black many palettes make it too dark to read.
    name = "The terminal's own colours"
    mode = "dark"

    [roles]
    "text" = { fg = "default", bg = "default" }
    "title" = { bold = true }
    "heading" = { bold = true }
    "link" = { fg = "ansi:cyan", underline = true }
    "border" = "ansi:bright-black"
    "border.focused" = "ansi:cyan"
    "cursor" = { reverse = true }
    "match" = { fg = "ansi:magenta", bold = true, underline = true }
    "success" = "ansi:green"
    "warning" = { fg = "ansi:yellow", bold = true }
    "error" = { fg = "ansi:red", bold = true }
    "tab.active" = { reverse = true, bold = true }
    "filter.label" = "ansi:cyan"
    "filter.error" = { fg = "ansi:red", underline = true }
    "filter.off" = { italic = true }
    "list.header" = { underline = true }
    "list.header.sorted" = { bold = true, underline = true }
    "list.row.focused" = { reverse = true, bold = true }
    "list.row.marked" = { fg = "ansi:cyan", bold = true }
    "list.mark" = { fg = "ansi:cyan", bold = true }
    "list.glyph.approved" = { fg = "ansi:green", bold = true }
    "list.glyph.rejected" = { fg = "ansi:red", bold = true }
    "list.glyph.returned" = "ansi:yellow"
    "list.glyph.held" = "ansi:magenta"
    "list.glyph.postponed" = "ansi:cyan"
    "list.glyph.dropped" = "ansi:red"
    "list.glyph.duplicate" = { fg = "ansi:magenta", bold = true }
    "list.glyph.overdue" = { fg = "ansi:yellow", bold = true }
    "list.glyph.incomplete" = "ansi:yellow"
    "list.glyph.stale" = { fg = "ansi:cyan", bold = true }
    "list.empty" = { italic = true }
    "preview.title" = { bold = true }
    "preview.heading" = { fg = "ansi:cyan", bold = true }
    "preview.present" = "ansi:green"
    "preview.missing" = { fg = "ansi:red", bold = true }
    "diff.added" = "ansi:green"
    "diff.removed" = { fg = "ansi:red", underline = true }
    "status.success" = { fg = "ansi:green", bold = true }
    "status.error" = { fg = "ansi:red", bold = true }
    "footer.key" = { fg = "ansi:cyan", bold = true }
    "box.border" = "ansi:cyan"
    "box.title" = { bold = true }
    "box.item.focused" = { reverse = true, bold = true }
    "box.item.disabled" = { dim = true }
    "box.key" = { fg = "ansi:cyan", bold = true }
    "box.warning" = { fg = "ansi:yellow", bold = true }
    "help.key" = { fg = "ansi:cyan", bold = true }
    "help.heading" = { bold = true, underline = true }
    "form.label" = "ansi:cyan"
    "form.required" = { fg = "ansi:red", bold = true }
    "form.field" = { underline = true }
    "form.field.focused" = { reverse = true }
    "form.selection" = { bold = true, underline = true }
    "form.placeholder" = { italic = true }
    "form.error" = { fg = "ansi:red", bold = true }
    "form.scroll" = "ansi:cyan"
    "progress" = "ansi:green"
    "progress.rest" = "ansi:bright-black"
    "scrollbar" = "ansi:bright-black"
    "scrollbar.thumb" = "ansi:cyan"
    "sparkline" = "ansi:cyan"
    "chart.bar" = "ansi:cyan"
    "ballot.yes" = { fg = "ansi:green", bold = true }
    "ballot.no" = { fg = "ansi:red", bold = true }

    """##
}
