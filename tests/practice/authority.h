// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStringList>
#include <QTemporaryDir>

#include <map>

namespace practice {

/// The certificates a server can show. All but the first are there to be refused.
enum class Leaf { Right, WrongHost, Expired, UnknownIssuer };

/// A private certificate authority, made anew with the `openssl` command. Its keys live in
/// a temporary folder that goes with it.
class Authority
{
public:
    /// Makes the authority and the right leaf; false, with a warning, if openssl fails.
    [[nodiscard]] bool create();

    [[nodiscard]] const QSslCertificate &certificate() const noexcept { return m_certificate; }
    [[nodiscard]] QString file() const;

    /// What a server showing @a leaf speaks TLS with. The first call for a leaf makes it,
    /// which blocks for some 20 ms. Null if openssl fails.
    [[nodiscard]] QSslConfiguration serverSide(Leaf leaf);

private:
    [[nodiscard]] bool openssl(const QStringList &arguments) const;
    [[nodiscard]] bool makeIssuer(const QString &file, const QString &name) const;
    [[nodiscard]] bool makeLeaf(Leaf leaf) const;
    [[nodiscard]] bool makeExpiredLeaf() const;

    QTemporaryDir m_folder;
    QSslCertificate m_certificate;
    std::map<Leaf, QSslConfiguration> m_leaves;
};

} // namespace practice
