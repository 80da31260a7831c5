// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reminding/reminderswitch.h"
#include "widgets/elided.h"

#include <QGroupBox>

namespace preferences {

/// What PAT Wizard does while no window of it is open. Hidden where the system cannot do that.
class ByItselfField final : public QGroupBox
{
    Q_OBJECT

public:
    explicit ByItselfField(QWidget *parent = nullptr);

    /// Switches what was chosen otherwise than it was; what the system says if that cannot be.
    [[nodiscard]] std::optional<QString> apply();

private:
    [[nodiscard]] reminding::ByItself chosen() const;

    reminding::ByItself m_before;
    widgets::Elided<QCheckBox> *const m_reminds;
    widgets::Elided<QCheckBox> *const m_checks;
};

} // namespace preferences
