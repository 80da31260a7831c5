// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/filecontent.h"
#include "async/result.h"

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <variant>

namespace azuredevops {

/// Why a file gives no certificate authority to trust. One sentence each in wording/.
struct AuthorityError
{
    enum class Kind {
        Empty,
        NoAuthority, ///< certificates, but of hosts or persons only
        Damaged, ///< it says that it is a certificate, and is none
        Pkcs7, ///< certificates in a form that is not read here
        Pkcs12, ///< certificates with a key, behind a password
        PrivateKey,
        Request, ///< for a certificate that somebody has yet to sign
        WebPage,
        NotUnderstood,
    };

    Kind kind;
    QString subject; ///< NoAuthority: whose the certificate is. Untrusted text.
};

/// The authorities in the @a content of a file, in any form that companies hand them out: PEM (one
/// or several, with any text around them, in UTF-8 or UTF-16), DER, PKCS#7, OpenSSL's trusted ones.
/// Qt's TLS wants an application object before this.
[[nodiscard]] async::Result<QList<QSslCertificate>, AuthorityError>
authoritiesFrom(const QByteArray &content);

using AuthorityFileError = std::variant<async::FileError, AuthorityError>;

/// The authorities in the file @a name, read as authoritiesFrom() reads its content.
[[nodiscard]] async::Result<QList<QSslCertificate>, AuthorityFileError>
authoritiesIn(const QString &name);

} // namespace azuredevops
