// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "lifecycle/services.h"
#include "widgets/passwordloan.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace widgets {

class Statement;

/// The button that lends a stored token to the clipboard, and what came of it.
class PasswordCopy final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordCopy(const lifecycle::Services &services, QWidget *parent = nullptr);

    /// Of the token in use at @a place from now on.
    void setPlace(const library::Place &place);

private:
    void tell(wording::Mark mark, const QString &headline, const QString &advice);

    PasswordLoan m_loan;
    QPushButton *const m_copy;
    Statement *const m_copied;
    std::optional<library::Place> m_place;
};

} // namespace widgets
