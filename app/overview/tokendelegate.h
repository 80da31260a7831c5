// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/mark.h"

#include <QHash>
#include <QPixmap>
#include <QStyledItemDelegate>

namespace overview {

/// Draws the row of a token, a column at a time. A selected row keeps the colours of what is in it,
/// on a surface on which all of them can be read.
class TokenDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// How wide a column has to be for all that it can say, in the font of @a list; of the elastic
    /// one, how wide at least. @a states is what that of the states says.
    [[nodiscard]] static int widthOf(int column, const QWidget &list,
                                     const QStringList &states = {});
    [[nodiscard]] static int heightOf(const QWidget &list);
    /// To be called when the palette has changed.
    void forgetColors() { m_marks.clear(); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintMark(QPainter &painter, const QRect &square, const QStyleOptionViewItem &option,
                   wording::Mark mark) const;
    void paintState(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                    const QModelIndex &index) const;
    void paintCapabilities(QPainter &painter, QRect room, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const;

    mutable QHash<int, QPixmap> m_marks; ///< by mark and size: a drawing costs more than a row
};

} // namespace overview
