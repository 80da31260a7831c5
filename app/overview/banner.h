// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/scrollarea.h"
#include "wording/attention.h"

class QPushButton;
class QVBoxLayout;

namespace widgets { class Statement; }

namespace overview {

/// What the person ought to know at once, above the table: news and reminders, each with a button
/// that leads to the tokens it is about. Hidden while there are none; scrolls rather than push the
/// table out of the window.
class Banner final : public widgets::ScrollArea
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows @a news, then @a reminders.
    void show(const QList<wording::AttentionLine> &news,
              const QList<wording::AttentionLine> &reminders);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// The button of @a line was pressed.
    void followed(const wording::AttentionLine &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QVBoxLayout *const m_layout;
    struct Line
    {
        widgets::Statement *statement;
        QPushButton *button;
    };

    void addLine();

    QList<wording::AttentionLine> m_shown;
    QList<Line> m_lines; ///< as many as were ever shown
};

} // namespace overview
