// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/authoritywords.h"

#include "wording/explanation.h"

#include <QCoreApplication>

namespace wording {
namespace {

constexpr qsizetype longestName = 1000; // of a file, with its folders

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::AuthorityWords)
};

} // namespace

QString explain(const azuredevops::AuthorityError &error, const QString &fileName)
{
    const QString name = plain(fileName, longestName);
    using Kind = azuredevops::AuthorityError::Kind;
    switch (error.kind) {
    case Kind::Empty: return Tr::tr("%1 is empty.").arg(name);
    case Kind::NoAuthority:
        return Tr::tr("%1 contains only the certificate of %2, not the certificate of an "
                      "authority. Ask for the certificate of the authority that issued it.")
            .arg(name, plain(error.subject));
    case Kind::Damaged:
        return Tr::tr(
                   "%1 contains a certificate that is damaged or incomplete. Get the file again.")
            .arg(name);
    case Kind::Pkcs7:
        return Tr::tr(
                   "%1 contains certificates in a PKCS #7 format that PAT Wizard cannot read. "
                   "Convert it: openssl pkcs7 -inform der -in %2 -print_certs -out authorities.pem")
            .arg(name, shellQuoted(fileName));
    case Kind::Pkcs12:
        return Tr::tr(
                   "%1 is a PKCS #12 file (.pfx or .p12), which includes a private key. Extract "
                   "the authorities: openssl pkcs12 -in %2 -cacerts -nokeys -out authorities.pem")
            .arg(name, shellQuoted(fileName));
    case Kind::PrivateKey:
        return Tr::tr("%1 is a private key, not a certificate. Do not share it. Ask for the "
                      "authority’s certificate.")
            .arg(name);
    case Kind::Request:
        return Tr::tr("%1 is a certificate request, not a certificate. Ask for the authority’s "
                      "certificate.")
            .arg(name);
    case Kind::WebPage:
        return Tr::tr("%1 is a web page, not a certificate. The download may have required you to "
                      "sign in. Open the page in a browser, and download the certificate again.")
            .arg(name);
    case Kind::NotUnderstood:
        return Tr::tr("%1 does not contain a certificate that PAT Wizard can read. If it is a "
                      "certificate, convert it: openssl x509 -in %2 -out authorities.pem")
            .arg(name, shellQuoted(fileName));
    }
    Q_UNREACHABLE();
}

QString explain(const async::FileError &error, const QString &fileName)
{
    const QString name = plain(fileName, longestName);
    using Kind = async::FileError::Kind;
    switch (error.kind) {
    case Kind::Missing:
    case Kind::CannotRead: return Tr::tr("%1 cannot be read: %2.").arg(name, plain(error.detail));
    case Kind::NotOrdinary: return Tr::tr("%1 cannot be read: it is not a regular file.").arg(name);
    case Kind::TooLarge: return Tr::tr("%1 cannot be read: it is too large.").arg(name);
    }
    Q_UNREACHABLE();
}

QString explain(const azuredevops::AuthorityFileError &error, const QString &fileName)
{
    return std::visit([&fileName](const auto &each) { return explain(each, fileName); }, error);
}

} // namespace wording
