"""The style sheet that grows from the tokens: everything that Qt paints and we don't.

Separate because it is one long text in Qt's own language. What it can't say (rings, switches, round marks) is
painted by the widgets.
"""

from __future__ import annotations

from deskbreak.faces.tokens import Tokens

BUTTON_RADIUS = 10
BIG_BUTTON_RADIUS = 12
FIELD_RADIUS = 8


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The sheet of one theme; `scale` is how much bigger text is than in the design's pictures."""
    return "\n".join(
        (
            _texts(tokens),
            _buttons(tokens),
            _surfaces(tokens),
            _fields(tokens, scale),
            _scrolling(tokens),
            _menus(tokens),
        )
    )


def contrast_sheet(tokens: Tokens) -> str:
    """What high contrast has besides: an edge around everything, no tinted text."""
    t = tokens
    looks = ", ".join(f'QPushButton[look="{look}"]' for look in ("secondary", "quiet", "stop", "icon"))
    return f"""
QLabel[ink="text3"], QLabel[ink="accent"] {{ color: {t.text}; }}
{looks} {{ border: 1px solid {t.text}; }}
QPushButton[look="primary"] {{ border: 1px solid {t.accent}; }}
QPushButton:hover, QPushButton:pressed {{ border: 2px solid {t.accent}; }}
QPushButton:disabled {{ border: 1px solid {t.track}; }}
QPushButton[look="link"] {{ border: none; }}
QFrame[surface="note"], QFrame[surface="warning"], QFrame[surface="safety"], QFrame[surface="well"] {{
  border: 1px solid {t.text}; }}
QMenu::item:selected {{ background: {t.chosen}; color: {t.onchosen}; }}
QComboBox QAbstractItemView, QTableView {{
  selection-background-color: {t.chosen}; selection-color: {t.onchosen}; }}
QTableView::item:selected {{ background: {t.chosen}; color: {t.onchosen}; }}
"""


def _texts(t: Tokens) -> str:
    inks = ("text", "text2", "text3", "accent", "onsoft", "ambertext", "danger", "ondanger", "on")
    lines = [f'QLabel[ink="{name}"] {{ color: {t.colour(name)}; }}' for name in inks]
    return "\n".join([f"QWidget {{ color: {t.text}; }} QLabel {{ background: transparent; }}", *lines])


def _buttons(t: Tokens) -> str:
    radii = f"""
QPushButton {{ border: none; border-radius: {BUTTON_RADIUS}px; padding: 0 16px; outline: none; }}
QPushButton[tall="true"] {{ border-radius: {BIG_BUTTON_RADIUS}px; }}
QPushButton[low="true"] {{ border-radius: {FIELD_RADIUS}px; padding: 0 12px; }}
"""
    return (
        radii
        + _button("primary", (t.accent, t.on), (t.hover, t.on), (t.press, t.on))
        + _button("secondary", (t.surface, t.text), (t.well, t.text), (t.well, t.text), f"1px solid {t.outline}")
        + _button("quiet", ("transparent", t.text2), (t.well, t.text2), (t.well, t.text2))
        + _button("stop", ("transparent", t.danger), (t.dangersoft, t.danger), (t.dangersoft, t.danger))
        + f"""
QPushButton[look="link"] {{ background: transparent; color: {t.link}; padding: 0; border-radius: 6px; }}
QPushButton[look="link"]:hover, QPushButton[look="link"]:focus {{ text-decoration: underline; }}
QPushButton[look="icon"] {{ background: transparent; padding: 0; }}
QPushButton[look="icon"]:hover, QPushButton[look="icon"]:pressed {{ background: {t.well}; }}
QPushButton:disabled {{ background: {t.well}; color: {t.text3}; border: none; }}
QPushButton[look="link"]:disabled, QPushButton[look="icon"]:disabled {{ background: transparent; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
"""
    )


def _button(
    look: str, rest: tuple[str, str], hover: tuple[str, str], press: tuple[str, str], border: str = "none"
) -> str:
    name = f'QPushButton[look="{look}"]'
    return f"""
{name} {{ background: {rest[0]}; color: {rest[1]}; border: {border}; }}
{name}:hover {{ background: {hover[0]}; color: {hover[1]}; }}
{name}:pressed {{ background: {press[0]}; color: {press[1]}; }}
"""


def _surfaces(t: Tokens) -> str:
    return f"""
QFrame[surface="card"] {{ background: {t.surface}; border: 1px solid {t.line}; border-radius: 12px; }}
QFrame[surface="note"] {{ background: {t.soft}; border: none; border-radius: 12px; }}
QFrame[surface="warning"] {{ background: {t.ambersoft}; border: none; border-radius: 12px; }}
QFrame[surface="safety"] {{ background: {t.dangersoft}; border: none; border-radius: 12px; }}
QFrame[surface="well"] {{ background: {t.well}; border: none; border-radius: 10px; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; padding: 4px 8px; }}
"""


def _fields(t: Tokens, scale: float) -> str:
    groove = round(4 * min(scale, 1.5))
    return f"""
QLineEdit, QTimeEdit, QPlainTextEdit, QComboBox {{
  background: {t.surface}; border: 1px solid {t.outline}; border-radius: {FIELD_RADIUS}px; padding: 0 10px;
  selection-background-color: {t.accent}; selection-color: {t.on}; }}
QLineEdit:disabled, QTimeEdit:disabled, QComboBox:disabled {{
  background: {t.well}; color: {t.text3}; border: 1px solid {t.well}; }}
QLineEdit {{ min-height: {round(32 * max(1.0, scale))}px; }}
QSpinBox QLineEdit, QTimeEdit QLineEdit {{ min-height: 0; }}
QComboBox::drop-down {{ border: none; width: 0; }}
QComboBox QAbstractItemView {{
  background: {t.surface}; border: 1px solid {t.outline}; padding: 4px; outline: none;
  selection-background-color: {t.soft}; selection-color: {t.text}; }}
QListView[results="true"] {{
  background: {t.surface}; border: 1px solid {t.outline}; padding: 4px; outline: none;
  selection-background-color: {t.soft}; selection-color: {t.text}; }}
QListView[results="true"]::item {{ min-height: {round(32 * max(1.0, scale))}px; padding: 0 8px; }}
QTimeEdit::up-button, QTimeEdit::down-button {{ width: 0; border: none; }}
QTableView {{
  background: transparent; border: none; outline: none;
  selection-background-color: {t.soft}; selection-color: {t.text}; }}
QTableView::item {{ padding: 0 13px; border-bottom: 1px solid {t.line}; }}
QTableView::item:selected {{ background: {t.soft}; color: {t.text}; }}
QTableView::item:focus {{ border: 2px solid {t.accent}; border-radius: 6px; padding: 0 11px; }}
QHeaderView {{ background: transparent; border: none; }}
QSlider::groove:horizontal {{ height: {groove}px; border-radius: 2px; background: {t.track}; }}
QSlider::sub-page:horizontal {{ height: {groove}px; border-radius: 2px; background: {t.accent}; }}
QSlider::handle:horizontal {{
  width: 14px; height: 14px; margin: -7px 0; border-radius: 9px; background: {t.accent};
  border: 2px solid {t.surface}; }}
"""


def _scrolling(t: Tokens) -> str:
    return f"""
QScrollArea, QAbstractScrollArea {{ border: none; }}
QScrollArea, QWidget[page="true"] {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {t.outline}; border-radius: 3px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""


def _menus(t: Tokens) -> str:
    return f"""
QMenu {{ background: {t.surface}; border: 1px solid {t.outline}; padding: 6px; }}
QMenu::item {{ padding: 8px 14px; border-radius: 8px; color: {t.text}; }}
QMenu::item:selected {{ background: {t.soft}; color: {t.onsoft}; }}
QMenu::item:disabled {{ color: {t.text3}; background: transparent; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 6px 8px; }}
"""
