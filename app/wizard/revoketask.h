// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"
#include "lifecycle/services.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace widgets {
class PasswordCopy;
class Statement;
class TokenPageLink;
} // namespace widgets

namespace wizard {

class NumberedTask;

/// What the person is to do by hand with an old token: put the one in use where the old one is,
/// then find that on the token page and revoke it.
class RevokeTask final : public QWidget
{
    Q_OBJECT

public:
    /// What @a services refer to must outlive it.
    explicit RevokeTask(const lifecycle::Services &services, QWidget *parent = nullptr);

    /// About another record from now on.
    void begin(const library::TokenRecord &record);
    /// @a advice is on the latest of the old tokens of @a record, if there is one. It is not yet to
    /// be revoked while there is no advice.
    void show(const library::TokenRecord &record, const QString &advice);

private:
    void findCopies();

    const lifecycle::Services m_services;
    std::optional<library::TokenRecord> m_record;
    widgets::Statement *const m_first; ///< before it is revoked
    widgets::PasswordCopy *const m_copy;
    QPushButton *const m_find; ///< where the old one lies as well
    widgets::Statement *const m_task;
    widgets::TokenPageLink *const m_link;
    NumberedTask *const m_putInUse;
    NumberedTask *const m_revoke;
};

} // namespace wizard
