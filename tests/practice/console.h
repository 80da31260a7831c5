// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace practice {

class Organization;

/// The words that the program understands on standard input, and their answers as JSON.
class Console
{
public:
    /// @a organization has been started and outlives the console.
    explicit Console(Organization &organization)
        : m_organization(organization)
    {
    }

    /// The line that tells how to reach the organization and which tokens there are.
    [[nodiscard]] QJsonObject greeting(const QString &authorityFile) const;

    /// Obeys one line: {"ok":true}, what was asked for, or {"error":"…"}.
    [[nodiscard]] QJsonObject obey(const QByteArray &line);

private:
    [[nodiscard]] QJsonObject revoke(const QList<QByteArray> &words);
    [[nodiscard]] QJsonObject misbehave(QList<QByteArray> words);
    [[nodiscard]] QJsonObject release(const QList<QByteArray> &words);

    Organization &m_organization;
};

} // namespace practice
