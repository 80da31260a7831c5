// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "wording/mark.h"

#include <QFrame>

#include <optional>

namespace widgets {

/// A surface for what belongs together, drawn alike in every style. Its layout is the caller's.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Tints it, and its edge, by what it says; nothing for an ordinary one.
    void setMark(std::optional<wording::Mark> mark);
    /// Draws a thick edge in the accent colour: this is the chosen one of several.
    void setChosen(bool chosen);
    [[nodiscard]] bool isChosen() const noexcept { return m_chosen; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<wording::Mark> m_mark;
    bool m_chosen = false;
};

} // namespace widgets
