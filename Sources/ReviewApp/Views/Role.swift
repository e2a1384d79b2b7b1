import TerminalUI

/// In views a role is a place that a theme gives a look to; a reviewer's role is `ReviewEngine.Role`.
typealias Role = TerminalUI.Role
