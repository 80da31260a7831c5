// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "keychain/opened.h"

#include <QByteArray>

namespace keychain {

/// Reads one of several copies of an entry, through libsecret itself: QtKeychain would take any.
class ItemRead final : public async::Job
{
    Q_OBJECT

public:
    /// In so many @a sessions, at most.
    explicit ItemRead(const QString &path, int sessions, QObject *parent = nullptr);

Q_SIGNALS:
    void finished(const keychain::TextResult &result);

protected:
    void run() override;

private:
    const QByteArray m_path;
    const int m_sessions;
};

} // namespace keychain
