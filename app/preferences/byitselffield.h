// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "reminding/reminderswitch.h"

#include <QGroupBox>

QT_BEGIN_NAMESPACE
class QCheckBox;
QT_END_NAMESPACE

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
    QCheckBox *const m_reminds;
    QCheckBox *const m_checks;
};

} // namespace preferences
