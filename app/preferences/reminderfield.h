// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QGroupBox>
#include <QList>

class QCheckBox;

namespace preferences {

/// How many days before the end of a token the person wants to be reminded.
class ReminderField final : public QGroupBox
{
    Q_OBJECT

public:
    /// Offers the usual days, and those of @a days, which are checked.
    explicit ReminderField(const QList<int> &days, QWidget *parent = nullptr);

    [[nodiscard]] QList<int> days() const;

private:
    QList<std::pair<int, QCheckBox *>> m_boxes;
};

} // namespace preferences
