// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/windowmemory.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

constexpr int smallest = 200; // pixels; less was no window
constexpr int largest = 100000;
constexpr int widestFrame = 200;

/// The number of that @a name, if it is one from @a least to @a most, else @a usual.
int number(const QSettings &settings, const QString &name, int least, int most, int usual)
{
    bool isNumber = false;
    const int value = settings.value(name).toInt(&isNumber);
    return isNumber && value >= least && value <= most ? value : usual;
}

qint64 area(const QRect &rect)
{
    return rect.isValid() ? qint64(rect.width()) * rect.height() : 0;
}

} // namespace

WindowLook rememberedLook(const QString &file)
{
    WindowLook look;
    if (file.isEmpty())
        return look;
    const QSettings settings(file, QSettings::IniFormat);
    const auto numberOf = [&settings](const QString &name, int least, int most, int usual) {
        return number(settings, name, least, most, usual);
    };
    const int width = numberOf(u"window/width"_s, smallest, largest, 0);
    const int height = numberOf(u"window/height"_s, smallest, largest, 0);
    if (width && height)
        look.place = QRect(numberOf(u"window/x"_s, -largest, largest, 0),
                           numberOf(u"window/y"_s, -largest, largest, 0), width, height);
    const auto edgeOf = [&numberOf](const QString &name, int usual) {
        return numberOf(name, 0, widestFrame, usual);
    };
    look.frame = {edgeOf(u"window/frameLeft"_s, look.frame.left()),
                  edgeOf(u"window/frameTop"_s, look.frame.top()),
                  edgeOf(u"window/frameRight"_s, look.frame.right()),
                  edgeOf(u"window/frameBottom"_s, look.frame.bottom())};
    look.isMaximized = numberOf(u"window/maximized"_s, 0, 1, 0);
    look.detailsWidth = numberOf(u"window/details"_s, smallest, largest, 0);
    look.order = Order(numberOf(u"list/order"_s, 0, int(Order::Account), int(look.order)));
    look.direction
        = numberOf(u"list/reversed"_s, 0, 1, 0) ? Qt::DescendingOrder : Qt::AscendingOrder;
    look.matter = Matter(numberOf(u"list/matter"_s, 0, int(matters.back()), int(look.matter)));
    return look;
}

void remember(const WindowLook &look, const QString &file)
{
    if (file.isEmpty())
        return;
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue(u"window/x"_s, look.place.x());
    settings.setValue(u"window/y"_s, look.place.y());
    settings.setValue(u"window/width"_s, look.place.width());
    settings.setValue(u"window/height"_s, look.place.height());
    if (!look.isMaximized) { // then it has another one, or none
        settings.setValue(u"window/frameLeft"_s, look.frame.left());
        settings.setValue(u"window/frameTop"_s, look.frame.top());
        settings.setValue(u"window/frameRight"_s, look.frame.right());
        settings.setValue(u"window/frameBottom"_s, look.frame.bottom());
    }
    settings.setValue(u"window/maximized"_s, int(look.isMaximized));
    settings.setValue(u"window/details"_s, look.detailsWidth);
    settings.setValue(u"list/order"_s, int(look.order));
    settings.setValue(u"list/reversed"_s, int(look.direction == Qt::DescendingOrder));
    settings.setValue(u"list/matter"_s, int(look.matter));
}

QRect fitted(const QRect &place, const QList<QRect> &screens)
{
    const auto screen = std::ranges::max_element(
        screens, {}, [&place](const QRect &each) { return area(each.intersected(place)); });
    if (screen == screens.end())
        return place;
    QRect rect = place;
    rect.setSize(place.size().boundedTo(screen->size()));
    rect.moveLeft(std::clamp(rect.left(), screen->left(), screen->right() - rect.width() + 1));
    rect.moveTop(std::clamp(rect.top(), screen->top(), screen->bottom() - rect.height() + 1));
    return rect;
}

} // namespace overview
