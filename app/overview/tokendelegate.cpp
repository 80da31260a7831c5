// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "overview/tokendelegate.h"

#include "overview/tokentable.h"
#include "widgets/artwork.h"
#include "widgets/look.h"
#include "wording/capabilitywords.h"
#include "wording/daywords.h"
#include "wording/standingwords.h"

#include <QPainter>
#include <QTableView>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace overview {
namespace {

using widgets::scaled;
using wording::Mark;

constexpr int markSize = 20; // pixels, beside an ordinary font, as the others
constexpr int smallMarkSize = 14;
constexpr int edge = 4; // of a cell, as heads have it
constexpr int gap = 12; // to the next cell
constexpr int barHeight = 4;
constexpr int fewestLetters = 20; // of a name

QString iconOf(Mark mark)
{
    switch (mark) {
    case Mark::Waiting: return u"waiting"_s;
    case Mark::Works: return u"works"_s;
    case Mark::Info: return u"info"_s;
    case Mark::Warning: return u"warning"_s;
    case Mark::Refused: return u"refused"_s;
    case Mark::Unknown: return u"unknown"_s;
    case Mark::NotAsked: return u"not-asked"_s;
    }
    Q_UNREACHABLE();
}

QByteArrayView barInk(const QModelIndex &index)
{
    if (index.data(TokenTable::IsOverRole).toBool())
        return "muted";
    const int daysLeft = index.data(TokenTable::DaysLeftRole).toInt();
    if (daysLeft <= 7)
        return "danger";
    return daysLeft <= 30 ? "caution" : "success";
}

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont small(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

int chipWidth(const QString &name, const QWidget &list)
{
    return QFontMetrics(small(list.font())).horizontalAdvance(name) + scaled(smallMarkSize, list)
        + scaled(20, list);
}

int wordsWidth(const QStringList &texts, const QFontMetrics &metrics)
{
    int widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, metrics.horizontalAdvance(text));
    return widest;
}

/// In one line, cut at its end if it has to be; @a room is as seen from left to right.
void write(QPainter &painter, const QRect &room, const QStyleOptionViewItem &option,
           const QString &text, const QFont &font, const QColor &color)
{
    painter.setFont(font);
    painter.setPen(color);
    // A name that begins with a number is read as a name, not from its end.
    const int reading = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, room),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | reading,
        QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width()));
}

/// A text, and below it another one, muted; alone it stands in the middle.
void writeBoth(QPainter &painter, QRect room, const QStyleOptionViewItem &option, const QFont &font,
               const QString &text, const QString &subtext)
{
    const QColor color = option.palette.color(QPalette::Text);
    if (subtext.isEmpty())
        return write(painter, room, option, text, font, color);
    const int line = option.fontMetrics.lineSpacing();
    room.setTop(room.center().y() - line + 1);
    room.setHeight(line);
    write(painter, room, option, text, font, color);
    room.translate(0, line);
    write(painter, room, option, subtext, option.font, widgets::inkColor("muted", option.palette));
}

void paintExpiry(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                 const QModelIndex &index)
{
    const QVariant life = index.data(TokenTable::LifeLeftRole);
    if (!life.isValid())
        return writeBoth(painter, room, option, option.font, index.data().toString(), {});
    const int line = option.fontMetrics.lineSpacing();
    const int height = scaled(barHeight, *option.widget);
    QRect words = room;
    words.setTop(room.center().y() - (line + height + 4) / 2);
    words.setHeight(line);
    write(painter, words, option, index.data().toString(), option.font,
          option.palette.color(QPalette::Text));
    const QRectF groove(words.left(), words.bottom() + 4, words.width(), height);
    const auto fill = [&](double part, const QColor &color) {
        QRectF left = groove;
        left.setWidth(std::max(groove.width() * part, double(height)));
        if (option.direction == Qt::RightToLeft)
            left.moveRight(2 * option.rect.center().x() - left.left() + 1);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(left, height / 2.0, height / 2.0);
    };
    QColor track = option.palette.color(QPalette::Text);
    track.setAlphaF(0.2F); // seen on a selected row, too
    fill(1, track);
    if (life.toDouble() > 0 || index.data(TokenTable::IsOverRole).toBool())
        fill(life.toDouble(), widgets::inkColor(barInk(index), option.palette));
}

/// The surface of the row, and who has the keyboard.
void paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter.fillRect(option.rect, widgets::selectedFill(option.palette));
    QColor line = widgets::inkColor("border", option.palette);
    line.setAlphaF(0.35F); // it only helps the eye
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), line);
    const auto *const view = qobject_cast<const QTableView *>(option.widget);
    const QColor accent = widgets::accent(option.palette).edge;
    if (isSelected && index.column() == TokenTable::State)
        painter.fillRect(QStyle::visualRect(option.direction, option.rect,
                                            QRect(option.rect.topLeft(),
                                                  QSize(scaled(3, *view), option.rect.height()))),
                         accent);
    if (view->hasFocus() && view->currentIndex().row() == index.row()) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), accent);
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                         accent);
    }
}

/// With the end, where that has no column of its own.
QString belowTheName(const QModelIndex &index, const QTableView &view)
{
    const QString subtext = index.data(TokenTable::SubtextRole).toString();
    const QModelIndex end = index.siblingAtColumn(TokenTable::Expiry);
    return view.isColumnHidden(TokenTable::Expiry) && end.data(TokenTable::DaysLeftRole).isValid()
        ? TokenDelegate::tr("%1 · %2").arg(end.data().toString(), subtext)
        : subtext;
}

} // namespace

int TokenDelegate::widthOf(int column, const QWidget &list, const QStringList &states)
{
    const QFontMetrics metrics = list.fontMetrics();
    const int margins = scaled(edge, list) + scaled(gap, list);
    switch (column) {
    case TokenTable::State:
        return wordsWidth(states, metrics) + scaled(markSize + 12, list) + margins;
    case TokenTable::Capabilities: {
        int width = margins;
        for (const auto probe : TokenTable::capabilityProbes)
            width += chipWidth(wording::capabilityName(probe), list) + scaled(4, list);
        return width;
    }
    case TokenTable::Expiry: {
        library::Standing longest;
        longest.daysLeft = -300;
        return wordsWidth(QStringList(wording::endWords(longest)), metrics) + margins;
    }
    case TokenTable::LastCheck:
        return wordsWidth({tr("Yesterday"), wording::dayWords({2026, 12, 28}), tr("Last check")},
                          metrics)
            + scaled(smallMarkSize + 6, list) + margins;
    default: return fewestLetters * metrics.averageCharWidth() + margins;
    }
}

int TokenDelegate::heightOf(const QWidget &list)
{
    return 2 * list.fontMetrics().lineSpacing() + scaled(16, list);
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(index.column(), *option.widget), heightOf(*option.widget)};
}

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem option = given;
    option.font = option.widget->font();
    option.fontMetrics = option.widget->fontMetrics();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintSurface(*painter, option, index);
    const QRect room
        = option.rect.adjusted(scaled(edge, *option.widget), 0, -scaled(gap, *option.widget), 0);
    switch (index.column()) {
    case TokenTable::State:
    case TokenTable::LastCheck: paintState(*painter, room, option, index); break;
    case TokenTable::Name:
        writeBoth(*painter, room, option, bold(option.font), index.data().toString(),
                  belowTheName(index, *qobject_cast<const QTableView *>(option.widget)));
        break;
    case TokenTable::Capabilities: paintCapabilities(*painter, room, option, index); break;
    case TokenTable::Expiry: paintExpiry(*painter, room, option, index); break;
    default: break;
    }
    painter->restore();
}

void TokenDelegate::paintMark(QPainter &painter, const QRect &square,
                              const QStyleOptionViewItem &option, Mark mark) const
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap &pixmap = m_marks[int(mark) * 10000 + square.width()];
    if (pixmap.isNull() || !qFuzzyCompare(pixmap.devicePixelRatioF(), ratio)) {
        pixmap = widgets::icon(iconOf(mark)).pixmap((QSizeF(square.size()) * ratio).toSize(), 1.0);
        pixmap.setDevicePixelRatio(ratio);
    }
    painter.drawPixmap(QStyle::visualRect(option.direction, option.rect, square).topLeft(), pixmap);
}

/// A mark, if there is one, and the words beside it.
void TokenDelegate::paintState(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    if (const QVariant mark = index.data(TokenTable::MarkRole); mark.isValid()) {
        const bool isState = index.column() == TokenTable::State;
        const int size = scaled(isState ? markSize : smallMarkSize, *option.widget);
        QRect square(0, 0, size, size);
        square.moveCenter(room.center());
        square.moveLeft(room.left() + (isState ? scaled(4, *option.widget) : 0));
        paintMark(painter, square, option, Mark(mark.toInt()));
        room.setLeft(square.right() + scaled(isState ? 8 : 6, *option.widget));
    }
    writeBoth(painter, room, option, option.font, index.data().toString(),
              index.data(TokenTable::SubtextRole).toString());
}

void TokenDelegate::paintCapabilities(QPainter &painter, QRect room,
                                      const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QWidget &list = *option.widget;
    const QVariantList marks = index.data(TokenTable::CapabilityMarksRole).toList();
    const QFont font = small(option.font);
    const int size = scaled(smallMarkSize, list);
    const int height = std::max(QFontMetrics(font).height(), size) + scaled(6, list);
    QRect chip(room.left(), room.center().y() - height / 2, 0, height);
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Mark mark = Mark(marks.at(i).toInt());
        const QString name = wording::capabilityName(TokenTable::capabilityProbes.at(i));
        chip.setWidth(chipWidth(name, list));
        const auto ink
            = [&](QByteArrayView role) { return widgets::inkColor(role, option.palette); };
        painter.setPen(ink(mark == Mark::Refused ? "danger" : "border"));
        painter.setBrush(option.palette.color(QPalette::Base));
        const QRectF outline = QStyle::visualRect(option.direction, option.rect, chip);
        painter.drawRoundedRect(outline.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
        QRect square(chip.left() + scaled(5, list), 0, size, size);
        square.moveTop(chip.center().y() - (size - 1) / 2);
        paintMark(painter, square, option, mark);
        write(painter, chip.adjusted(size + scaled(9, list), 0, -scaled(5, list), 0), option, name,
              font,
              mark == Mark::Works || mark == Mark::Refused ? option.palette.color(QPalette::Text)
                                                           : ink("muted"));
        chip.moveLeft(chip.right() + scaled(4, list));
    }
}

} // namespace overview
