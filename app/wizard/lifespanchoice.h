// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDate>
#include <QWidget>

class QComboBox;
class QDateEdit;

namespace wizard {

/// The lifespans that the token page offers, or a date.
class LifespanChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit LifespanChoice(QWidget *parent = nullptr);

    /// Shows the lifespan that ends on @a expires.
    void show(QDate expires);
    [[nodiscard]] QDate expires() const;

Q_SIGNALS:
    void chosen(QDate expires);

private:
    void onLifespanChosen();

    QComboBox *const m_lifespan;
    QDateEdit *const m_date;
};

} // namespace wizard
