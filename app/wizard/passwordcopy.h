// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "lifecycle/services.h"
#include "lifecycle/readsecretjob.h"
#include "wizard/secretclipboard.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace wizard {

class Statement;

/// The button that lends a stored token to the clipboard, and what came of it.
class PasswordCopy final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordCopy(const lifecycle::Services &services, QWidget *parent = nullptr);
    ~PasswordCopy() override;

    /// Of the token in use at @a place from now on.
    void setPlace(const library::Place &place);

private:
    void start();

    const lifecycle::Services m_services;
    QPushButton *const m_copy;
    Statement *const m_copied;
    std::optional<library::Place> m_place;
    SecretClipboard m_clipboard;
    async::JobPtr<lifecycle::ReadSecretJob> m_read;
};

} // namespace wizard
