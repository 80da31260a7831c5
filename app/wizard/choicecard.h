// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/card.h"

class QRadioButton;
class QVBoxLayout;

namespace wizard {

/// One of several choices, as a whole card: a click anywhere on it chooses it. What it holds beyond
/// its words is shown only while it is chosen.
class ChoiceCard final : public widgets::Card
{
    Q_OBJECT

public:
    /// @a name is that of the radio button; @a tag may be empty.
    ChoiceCard(const QString &name, const QString &text, const QString &tag, const QString &words,
               QWidget *parent);

    [[nodiscard]] QRadioButton *choice() const noexcept { return m_choice; }
    /// Where to put what is shown while it is chosen.
    [[nodiscard]] QVBoxLayout *details() const;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *const m_choice;
    QWidget *const m_details;
};

} // namespace wizard
