// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/scrollarea.h"
#include "wording/attention.h"

QT_BEGIN_NAMESPACE
class QPushButton;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace widgets {
class Card;
class Statement;
} // namespace widgets

namespace overview {

/// What the person ought to know at once, above the list, each with a button that leads to the
/// tokens it is about, until it is closed. Hidden while there are none; scrolls rather than push
/// the list out of the window.
class Notices final : public widgets::ScrollArea
{
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    /// Shows @a lines but those that were closed.
    void show(const QList<wording::AttentionLine> &lines);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The button of a line about tokens was pressed.
    void followed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        widgets::Card *card;
        widgets::Statement *statement;
        QPushButton *follow;
        QToolButton *close;
    };

    void addLine();

    QVBoxLayout *const m_layout;
    QList<wording::AttentionLine> m_shown;
    QList<wording::AttentionLine> m_closed;
    QList<Line> m_lines; ///< as many as were ever shown
};

} // namespace overview
