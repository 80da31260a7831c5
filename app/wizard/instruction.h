// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "widgets/announced.h"

namespace widgets {
class Label;
}

namespace wizard {

/// What to do at one step, in large letters, and a line about it. Spoken when it changes.
class Instruction final : public widgets::Announced
{
    Q_OBJECT

public:
    explicit Instruction(QWidget *parent = nullptr);

    /// @a place, such as "Step 3 of 8", is heard and not seen.
    void show(const QString &headline, const QString &words, const QString &place);

private:
    widgets::Label *const m_headline;
    widgets::Label *const m_words;
};

} // namespace wizard
