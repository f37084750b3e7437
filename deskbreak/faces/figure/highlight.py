"""The glow of the stretched muscle, kept inside the body.

Separate because it is the only thing that changes during a hold, and is painted again for every breath.
"""

from __future__ import annotations

from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath, QTransform

from deskbreak.faces.figure.brush import Brush, colour, linear
from deskbreak.faces.figure.looks import Palette
from deskbreak.faces.figure.muscles import Muscle
from deskbreak.faces.figure.outlines import Figure

REACH = 7.9  # how far the glow spreads
STROKES = 10
PIXELS = 2.6  # per unit: it is blurred anyway
SPINDLE_ALPHA, CORE_ALPHA, FIBRE_ALPHA = 232, 205, 120
FAN_ALPHAS = (30, 200)
UNSEEN = 0.02


class Highlight:
    """The highlight of one figure in one theme; the blurred glow is painted once, at full strength, as a texture.

    Filling the body's shape with it leaves no stain outside, no bands, and no rim at the hem.
    """

    def __init__(self, figure: Figure, palette: Palette) -> None:
        self._muscle = figure.muscle
        both = self._muscle.spindle.united(self._muscle.fan)
        self.box = box = both.boundingRect().adjusted(-REACH, -REACH, REACH, REACH)
        image = QImage(int(box.width() * PIXELS), int(box.height() * PIXELS), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(PIXELS, PIXELS)
        painter.translate(-box.left(), -box.top())
        _blur(Brush(painter, palette), self._muscle, both)
        painter.end()
        self._texture = QBrush(image)
        self._texture.setTransform(QTransform.fromTranslate(box.left(), box.top()).scale(1 / PIXELS, 1 / PIXELS))
        frame = QPainterPath()
        frame.addRect(box)
        self._area = figure.glowing_body.intersected(frame)

    def paint(self, brush: Brush, strength: float) -> None:
        """Strength 0 to 1."""
        if strength < UNSEEN:
            return
        brush.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        with brush.faded(strength):
            brush.fill_with(self._area, self._texture)
            _draw_muscle(brush, self._muscle)


def draw_in_strokes(brush: Brush, figure: Figure) -> None:
    """The highlight as shapes alone, without the texture: slower, but it can be written down."""
    with brush.faded(figure.pose.glow):
        with brush.clipped(figure.glowing_body):
            _blur(brush, figure.muscle, figure.muscle.spindle.united(figure.muscle.fan))
        _draw_muscle(brush, figure.muscle)


def _draw_muscle(brush: Brush, muscle: Muscle) -> None:
    glow, core = brush.palette.around.glow, brush.palette.around.core
    weak, strong = (colour(glow, alpha) for alpha in FAN_ALPHAS)
    brush.fill_with(muscle.fan, linear(*muscle.fan_ends, (0, weak), (1, strong)))
    brush.fill(muscle.spindle, glow, SPINDLE_ALPHA)
    brush.fill(muscle.core, core, CORE_ALPHA)
    for fibre in muscle.fibres:
        brush.stroke(fibre, core, 0.22, FIBRE_ALPHA)


def _blur(brush: Brush, muscle: Muscle, both: QPainterPath) -> None:
    """Many faint strokes of the outline, from wide to narrow; the last ones follow the spindle alone."""
    for i in range(STROKES):
        t = i / STROKES
        path = muscle.spindle if t > 0.6 else both
        brush.stroke(path, brush.palette.around.glow, REACH * (1 - t) + 0.4, 10 + 18 * t)
