// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "support/readable.h"

#include "support/controls.h"
#include "widgets/card.h"
#include "widgets/chip.h"
#include "widgets/colours.h"
#include "widgets/picture.h"
#include "widgets/primarybutton.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPaintEngine>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace test {
namespace {

constexpr double readable = 4.5;
constexpr double visible = 3;
constexpr int smallestTarget = 24;
constexpr int largestIcon = 40;
constexpr int zoom = 3; // so that a letter's lines are more than the pixels that smooth it

/// A text or a pixmap, as a widget draws it; in the widget's coordinates.
struct Stroke
{
    QString text; ///< none: a pixmap
    QRectF box;
    QRegion clip; ///< what of it is seen
};

/// Draws nothing, but writes down what would be drawn.
class Witness final : public QPaintEngine
{
public:
    explicit Witness(QList<Stroke> &strokes)
        : QPaintEngine(AllFeatures)
        , m_strokes(strokes)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;
    void drawRects(const QRectF *, int) override { }
    void drawLines(const QLineF *, int) override { }
    void drawEllipse(const QRectF &) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawPixmap(const QRectF &box, const QPixmap &, const QRectF &) override { note({}, box); }
    void drawImage(const QRectF &box, const QImage &, const QRectF &,
                   Qt::ImageConversionFlags) override
    {
        note({}, box);
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        // What has no ink does not matter, wherever it is.
        QString words = item.text().trimmed();
        words.remove(QChar::ObjectReplacementCharacter);
        const bool hasInk = std::ranges::any_of(
            words, [](QChar each) { return each.category() != QChar::Other_Format; });
        if (!hasInk || painter()->pen().color().alpha() == 0)
            return;
        // A blank at the end of a line hangs out of it, on either side.
        const qsizetype blanks = item.text().size() - words.size();
        const double hung = double(blanks) * QFontMetricsF(item.font()).horizontalAdvance(u' ');
        QRectF box(at.x(), at.y() - item.ascent() * 0.75, item.width(),
                   item.ascent() * 0.75 + item.descent() * 0.5);
        note(words, box.adjusted(hung, 0, -hung, 0));
    }

private:
    void note(const QString &text, const QRectF &box)
    {
        const QTransform toDevice = painter()->deviceTransform();
        QRegion clip = systemClip();
        if (painter()->hasClipping()) {
            const QRegion own = toDevice.map(painter()->clipRegion());
            clip = clip.isEmpty() ? own : clip & own;
        }
        m_strokes.append({text, toDevice.mapRect(box), clip});
    }

    QList<Stroke> &m_strokes;
};

class WitnessedPaper final : public QPaintDevice
{
public:
    explicit WitnessedPaper(QSize size)
        : m_size(size)
        , m_engine(strokes)
    {
    }

    QPaintEngine *paintEngine() const override { return &m_engine; }

    QList<Stroke> strokes;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDepth: return 32;
        case PdmDevicePixelRatio: return 1;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return 96;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable Witness m_engine;
};

/// What @a widget draws itself, without what is in it.
QList<Stroke> strokesOf(QWidget &widget)
{
    WitnessedPaper paper(widget.size());
    widget.render(&paper, {}, {}, QWidget::RenderFlags());
    return paper.strokes;
}

QList<QWidget *> visibleWidgets(QWidget &window)
{
    QList<QWidget *> widgets{&window};
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&window) && widget->window() == &window
            && !widget->size().isEmpty())
            widgets << widget;
    }
    return widgets;
}

QString described(const QWidget &widget, const QString &text)
{
    QString name = widget.objectName();
    for (const QWidget *parent = widget.parentWidget(); name.isEmpty() && parent;
         parent = parent->parentWidget())
        name = parent->objectName();
    return "%1 in %2: “%3”"_L1.arg(QLatin1StringView(widget.metaObject()->className()), name, text);
}

/// How many pixels in @a area have which colour. Counted in runs: most are like the one before.
QHash<QRgb, int> coloursIn(const QImage &image, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *const line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int from = area.left(), x = from; x <= area.right(); from = x) {
            while (x <= area.right() && line[x] == line[from])
                ++x;
            counts[line[from] | 0xff000000] += x - from;
        }
    }
    return counts;
}

/// The colour that most pixels have.
QRgb commonest(const QHash<QRgb, int> &counts)
{
    QRgb most = 0;
    int pixels = 0;
    for (const auto &[colour, count] : counts.asKeyValueRange()) {
        if (count > pixels) {
            most = colour;
            pixels = count;
        }
    }
    return most;
}

/// Of such a @a size, taken again for the next: to get 100 MB anew takes longer than to draw there.
QImage &paperOf(QSize size)
{
    static QImage paper;
    if (paper.size() != size)
        paper = QImage(size, QImage::Format_RGB32);
    return paper;
}

/// The window as it is seen, enlarged; one at a time.
class Enlargement
{
public:
    explicit Enlargement(QWidget &window)
        : m_window(window)
        , m_image(paperOf(window.size() * zoom))
    {
        m_image.setDevicePixelRatio(zoom);
        window.render(&m_image);
    }

    /// Between the colour that most of @a box has and the one that stands out most from it, of
    /// those that at least @a fewest pixels have. @a box is in coordinates of @a widget.
    [[nodiscard]] double contrastIn(const QWidget &widget, const QRectF &box, int fewest) const
    {
        const QRectF inWindow = box.translated(widget.mapTo(&m_window, QPoint()));
        const QRect area = QRectF(inWindow.topLeft() * zoom, inWindow.size() * zoom)
                               .toAlignedRect()
                               .intersected(QRect(QPoint(), m_image.size()));
        const auto counts = coloursIn(m_image, area);
        const QRgb most = commonest(counts);
        double best = 1;
        for (const auto &[colour, count] : counts.asKeyValueRange()) {
            if (count >= fewest)
                best = std::max(best, contrast(QColor(colour), QColor(most)));
        }
        return best;
    }

    /// Between what is just left of @a widget and the best of its first pixels.
    [[nodiscard]] double contrastOfEdge(const QWidget &widget) const
    {
        const QPoint from = widget.mapTo(&m_window, QPoint(0, widget.height() / 2));
        if (from.x() < 2)
            return 21; // at the window's own edge
        const int y = from.y() * zoom;
        const QColor outside = m_image.pixelColor((from.x() - 1) * zoom, y);
        double best = 1;
        for (int x = from.x() * zoom; x < (from.x() + 5) * zoom; ++x)
            best = std::max(best, contrast(m_image.pixelColor(x, y), outside));
        return best;
    }

private:
    QWidget &m_window;
    QImage &m_image;
};

/// Qt's own, which fade in and out in a field and have a key beside them.
bool isInField(const QWidget &widget)
{
    return qobject_cast<const QLineEdit *>(widget.parentWidget())
        || qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

/// What @a stroke shows is nothing that somebody could make use of now.
bool isDisabled(const QWidget &widget, const Stroke &stroke)
{
    const auto *const menu = qobject_cast<const QMenu *>(&widget);
    const QAction *const action = menu ? menu->actionAt(stroke.box.center().toPoint()) : nullptr;
    return !widget.isEnabled() || (action && !action->isEnabled());
}

bool isOurEdge(const QWidget &widget)
{
    if (!widget.isEnabled())
        return false;
    const auto *const primary = qobject_cast<const widgets::PrimaryButton *>(&widget);
    return (primary && primary->isPrimary()) || qobject_cast<const widgets::Chip *>(&widget)
        || qobject_cast<const widgets::Card *>(&widget);
}

bool showsIcons(const QWidget &widget)
{
    return widget.isEnabled() && !isInField(widget)
        && (qobject_cast<const QAbstractButton *>(&widget)
            || qobject_cast<const QAbstractItemView *>(widget.parentWidget()));
}

QString ratio(double contrast)
{
    return u" has %1:1"_s.arg(contrast, 0, 'f', 2);
}

bool isCut(const QWidget &widget, const Stroke &stroke)
{
    // Letters stand off the edges of their boxes.
    const double free = std::max(2., stroke.box.height() / 8);
    const QRect box = stroke.box.adjusted(free, 1, -free, -1).toRect();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget())) {
        const QRect cell = view->visualRect(view->indexAt(box.center()));
        // Rows at the edge are scrolled to.
        return widget.rect().contains(cell) && !cell.isEmpty() && !cell.contains(box);
    }
    return !box.isEmpty()
        && (!widget.rect().contains(box)
            || (!stroke.clip.isEmpty() && !(QRegion(box) - stroke.clip).isEmpty()));
}

/// What is typed there scrolls.
bool scrollsItsText(const QWidget &widget)
{
    const auto *const field = qobject_cast<const QLineEdit *>(&widget);
    return (field && !field->text().isEmpty())
        || qobject_cast<const QTextEdit *>(widget.parentWidget());
}

/// What is drawn of @a widget's text ends with an ellipsis that is not its own.
bool isElided(const QWidget &widget, const Stroke &stroke)
{
    if (!stroke.text.endsWith(u'…'))
        return false;
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget.parentWidget()))
        return view->indexAt(stroke.box.center().toPoint()).data(Qt::ToolTipRole).isNull();
    QStringList whole;
    for (const char *property : {"text", "placeholderText", "currentText"})
        whole += widget.property(property).toString().remove(u'&');
    for (const QAction *action : widget.actions())
        whole += action->text().remove(u'&');
    const QString begins = stroke.text.chopped(1).trimmed();
    return !whole.join(u'\n').contains(stroke.text) && !widget.toolTip().contains(begins);
}

QSize wantedBy(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget);
        label && !label->text().isEmpty())
        return label->wordWrap() ? QSize(label->width(), label->heightForWidth(label->width()))
                                 : label->sizeHint();
    if (qobject_cast<const QAbstractButton *>(&widget)
        && !qobject_cast<const QLineEdit *>(widget.parentWidget())) // an icon in a field
        return widget.minimumSizeHint();
    return widget.size();
}

QString placing(const QWidget &widget)
{
    const QSize wanted = wantedBy(widget);
    if (wanted.width() > widget.width() || wanted.height() > widget.height())
        return u" is smaller than it has to be, by %1 x %2"_s.arg(wanted.width() - widget.width())
            .arg(wanted.height() - widget.height());
    for (const QWidget *parent = widget.parentWidget(); parent && !widget.isWindow();
         parent = parent->parentWidget()) {
        const int left = widget.mapTo(parent, QPoint()).x();
        if (left < -1 || left + widget.width() > parent->width() + 1) // QSplitter's handle
            return u" sticks out of %1 by %2"_s
                .arg(QLatin1StringView(parent->metaObject()->className()))
                .arg(std::max(-left, left + widget.width() - parent->width()));
        if (parent->isWindow())
            break;
    }
    return {};
}

/// Of what is offered in @a bar, a menu or the bar of menus.
QStringList textsOf(const QWidget &bar)
{
    QStringList texts;
    for (const QAction *action : bar.actions()) {
        if (action->isVisible())
            texts << action->text();
    }
    return texts;
}

/// The sizes of what can be clicked in @a widget.
QList<QRect> targetsIn(const QWidget &widget)
{
    QList<QRect> targets;
    if (isInField(widget))
        return targets;
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        if (header->sectionsClickable() && header->count() > 0)
            targets << QRect(0, 0, smallestTarget, header->height());
    } else if (const auto *view = qobject_cast<const QTableView *>(&widget)) {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            if (!view->isRowHidden(row))
                targets << QRect(0, 0, smallestTarget, view->rowHeight(row));
        }
    } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        for (QAction *action : bar->actions())
            targets << bar->actionGeometry(action);
    } else if (const auto *menu = qobject_cast<const QMenu *>(&widget)) {
        for (QAction *action : menu->actions()) {
            if (action->isVisible() && !action->isSeparator())
                targets << menu->actionGeometry(action);
        }
    } else if (const auto *tabs = qobject_cast<const QTabBar *>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            targets << tabs->tabRect(i);
    } else if (qobject_cast<const QAbstractButton *>(&widget)
               || qobject_cast<const QLineEdit *>(&widget)
               || qobject_cast<const QComboBox *>(&widget)
               || qobject_cast<const QAbstractSpinBox *>(&widget)
               || (qobject_cast<const QAbstractSlider *>(&widget)
                   && !qobject_cast<const QScrollBar *>(&widget))) {
        targets << widget.rect();
    }
    return targets;
}

QImage pictureOf(QWidget &window, const QWidget &part)
{
    const QRect box(part.mapTo(&window, QPoint()), part.size());
    return window.grab(box.adjusted(-3, -3, 3, 3)).toImage().convertToFormat(QImage::Format_RGB32);
}

/// How many pixels of @a focused are another colour than in @a image, and stand out from what they
/// lie on: of one of the two where its ground changes.
int ringOf(const QImage &image, const QImage &focused)
{
    const QColor ground(commonest(coloursIn(image, image.rect())));
    const QRect both = image.rect() & focused.rect();
    int pixels = 0;
    for (int y = both.top(); y <= both.bottom(); ++y) {
        for (int x = both.left(); x <= both.right(); ++x) {
            if (image.pixel(x, y) == focused.pixel(x, y))
                continue;
            const QColor before = image.pixelColor(x, y);
            const QColor after = focused.pixelColor(x, y);
            const bool isAnother = contrast(before, after) >= 1.5;
            pixels += isAnother
                    && (contrast(before, after) >= visible || contrast(after, ground) >= visible)
                ? 1
                : 0;
        }
    }
    return pixels;
}

QStringList unsettled(const QWidget &window)
{
    return settle(window) ? QStringList() : QStringList(u"It is laid out again and again."_s);
}

} // namespace

QStringList dimThings(QWidget &window)
{
    const Enlargement seen(window);
    QStringList found;
    for (QWidget *widget : visibleWidgets(window)) {
        for (const Stroke &stroke : strokesOf(*widget)) {
            const QRectF shown = stroke.box
                & (stroke.clip.isEmpty() ? widget->rect()
                                         : QRect(stroke.clip.boundingRect() & widget->rect()));
            const bool isIcon = stroke.text.isEmpty();
            if (shown.width() < 2 || shown.height() < 2 || isDisabled(*widget, stroke)
                || (isIcon && (!showsIcons(*widget) || stroke.box.width() > largestIcon)))
                continue;
            const double measured = seen.contrastIn(*widget, shown, zoom + 1);
            if (measured < (isIcon ? visible : readable))
                found << described(*widget, stroke.text) + ratio(measured);
        }
        const auto *const picture = qobject_cast<const widgets::Picture *>(widget);
        if (picture && picture->isEnabled() && picture->width() <= largestIcon) {
            if (const double measured = seen.contrastIn(*picture, picture->rect(), zoom * zoom);
                measured < visible)
                found << described(*picture, picture->accessibleName()) + ratio(measured);
        }
        if (isOurEdge(*widget)) {
            if (const double measured = seen.contrastOfEdge(*widget); measured < visible)
                found << described(*widget, u"edge"_s) + ratio(measured);
        }
    }
    return found;
}

QStringList hiddenFocus(QWidget &window)
{
    QStringList found;
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        return {u"The window is not active."_s};
    const auto widgets = visibleWidgets(window);
    window.setAttribute(Qt::WA_KeyboardFocusChange); // as Tab does
    const int flashTime = QApplication::cursorFlashTime();
    QApplication::setCursorFlashTime(0); // which is no matter of when one looks
    for (QWidget *widget : widgets) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(widget);
        if (!widget->isEnabled() || widget->focusProxy() || !(widget->focusPolicy() & Qt::TabFocus)
            || (view && view->model()->rowCount() == 0))
            continue;
        if (QWidget *const focused = QApplication::focusWidget())
            focused->clearFocus();
        const QImage before = pictureOf(window, *widget);
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue;
        const int pixels = ringOf(before, pictureOf(window, *widget));
        if (pixels < smallestTarget / 2)
            found << described(*widget, {}) + u" shows the focus by %1 pixels"_s.arg(pixels);
    }
    QApplication::setCursorFlashTime(flashTime);
    return found;
}

QStringList smallTargets(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : visibleWidgets(const_cast<QWidget &>(window))) {
        if (!widget->isEnabled())
            continue;
        for (const QRect &target : targetsIn(*widget)) {
            if (target.width() < smallestTarget || target.height() < smallestTarget)
                found << described(*widget, widget->accessibleName())
                        + u" is %1 x %2 pixels"_s.arg(target.width()).arg(target.height());
        }
    }
    return found;
}

QStringList unclearThings(QWidget &window, QSize size)
{
    const QSize usual = window.size();
    const QPalette palette = QApplication::palette();
    const QPointer<QWidget> focused = QApplication::focusWidget();
    window.resize(size);
    QStringList found = unsettled(window);
    found += smallTargets(window);
    for (const auto &[look, colours] : {std::pair(u"light: "_s, palette),
                                        {u"dark: "_s, nightPalette()},
                                        {u"high contrast: "_s, blackPalette()}}) {
        QApplication::setPalette(colours);
        QStringList here = unsettled(window);
        here += dimThings(window);
        here += hiddenFocus(window);
        for (const QString &line : here)
            found << look + line;
    }
    QApplication::setPalette(palette);
    window.resize(usual);
    if (focused)
        focused->setFocus();
    found += unsettled(window);
    return found;
}

QStringList cutThings(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : visibleWidgets(window)) {
        if (const QString words = placing(*widget); !words.isEmpty())
            found << described(*widget, widget->accessibleName()) + words;
        if (const auto *bar = qobject_cast<const QScrollBar *>(widget); bar
            && bar->orientation() == Qt::Horizontal && bar->maximum() > 0
            && !qobject_cast<const QTextEdit *>(bar->parentWidget()->parentWidget()))
            found << described(*widget, {}) + " scrolls sideways"_L1;
        if (scrollsItsText(*widget))
            continue;
        for (const Stroke &stroke : strokesOf(*widget)) {
            if (stroke.text.isEmpty())
                continue;
            if (isCut(*widget, stroke))
                found << described(*widget, stroke.text) + " is cut"_L1;
            else if (isElided(*widget, stroke))
                found << described(*widget, stroke.text) + " is shortened without a tooltip"_L1;
        }
    }
    return found;
}

QStringList thingsCutInSmallWindows(QWidget &window)
{
    const QSize usual = window.size();
    QStringList found;
    for (const QSize &size :
         {QSize(640, 440), QSize(760, 560), QSize(788, 556)}) { // without frames
        window.resize(size);
        QStringList here = unsettled(window);
        here += cutThings(window);
        for (const QString &line : here)
            found << u"%1 x %2: "_s.arg(window.width()).arg(window.height()) + line;
    }
    window.resize(usual);
    found += unsettled(window);
    return found;
}

QStringList doubledKeys(const QWidget &window)
{
    QList<QStringList> places(1);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (const auto *menu = qobject_cast<const QMenu *>(widget); menu && !menu->isEmpty())
            places << textsOf(*menu);
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            places.first() << button->text();
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            places.first() << label->text();
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            places.first() << group->title();
        else if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
            places.first() << textsOf(*bar);
    }
    QStringList found;
    for (const QStringList &texts : places) {
        QHash<QKeySequence, QString> known;
        for (const QString &text : texts) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                continue;
            if (known.contains(key) && known[key] != text)
                found << u"%1 and %2 have one key"_s.arg(known[key], text);
            known[key] = text;
        }
    }
    return found;
}

QStringList drawnTexts(QWidget &window)
{
    QStringList texts;
    for (QWidget *widget : visibleWidgets(window)) {
        for (const Stroke &stroke : strokesOf(*widget)) {
            if (!stroke.text.isEmpty())
                texts << stroke.text;
        }
    }
    return texts;
}

void Reading::begin(QFont usual) const
{
    usual.setPointSizeF(usual.pointSizeF() * size);
    QApplication::setFont(usual);
    QApplication::setLayoutDirection(direction);
}

QList<Reading> readings()
{
    return {{u"100 %"_s, 1, Qt::LeftToRight},
            {u"100 %, right to left"_s, 1, Qt::RightToLeft},
            {u"200 %"_s, 2, Qt::LeftToRight},
            {u"200 %, right to left"_s, 2, Qt::RightToLeft}};
}

} // namespace test
