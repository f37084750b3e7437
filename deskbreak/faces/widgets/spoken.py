"""What a screen reader hears a widget as, where Qt has no widget of that role: a link, a group, a picture.

Separate because it is about accessibility alone: how these widgets look and what they do, others say.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

SPOKEN_AS = "spoken_as"
Part = Literal["window", "notification", "alert", "group", "list item", "picture", "link"]
_ROLES: dict[Part, QAccessible.Role] = {
    "window": QAccessible.Role.Window,
    "notification": QAccessible.Role.Notification,
    "alert": QAccessible.Role.AlertMessage,
    "group": QAccessible.Role.Grouping,
    "list item": QAccessible.Role.ListItem,
    "picture": QAccessible.Role.Graphic,
    "link": QAccessible.Role.Link,
}


def speak_as(widget: QWidget, role: Part, name: str = "") -> None:
    """Have a screen reader hear `widget` in this role, by this name. To be said as soon as the widget is made."""
    widget.setProperty(SPOKEN_AS, role)
    if name:
        widget.setAccessibleName(name)
    _listen()


@cache
def _listen() -> None:
    """Once a process: Qt would ask the same factory again for each time it was installed."""
    QAccessible.installFactory(_made)


class _Spoken(QAccessibleWidget):
    """A widget in another role. What can be pressed can be pressed by a screen reader, too."""

    def actionNames(self) -> list[str]:  # noqa: N802 (Qt's name)
        press = [QAccessibleActionInterface.pressAction()] if isinstance(self.object(), QAbstractButton) else []
        return [*press, *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803 (Qt's names)
        pressed = self.object()
        if actionName == QAccessibleActionInterface.pressAction() and isinstance(pressed, QAbstractButton):
            pressed.click()
        else:
            super().doAction(actionName)


def _made(_class_name: str, thing: object) -> QAccessibleInterface | None:
    role = thing.property(SPOKEN_AS) if isinstance(thing, QWidget) else None
    if not isinstance(thing, QWidget) or role is None:
        return None
    made = _Spoken(thing, _ROLES[role])
    thing._spoken = made  # type: ignore[attr-defined]  # Qt doesn't keep what Python made, so the widget has to
    return made
