// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/authorities.h"

#include <QSslCertificateExtension>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

using Certificates = QList<QSslCertificate>;
using Kind = AuthorityError::Kind;

constexpr qint64 largestFile
    = 4 * 1024 * 1024; // all that a system trusts takes a quarter of a megabyte

constexpr char sequence = 0x30;
constexpr char integer = 0x02;
constexpr char identifier = 0x06;
constexpr char set = 0x31;
constexpr char context0 = char(0xA0);
/// 1.2.840.113549.1.7.2, signed data: PKCS#7 carries certificates as a signature of nothing.
constexpr QByteArrayView signedData("\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02");

/// One value of DER (X.690, 8.1).
struct Element
{
    char tag = 0;
    QByteArrayView content;
    QByteArrayView whole;
};

/// Takes the first value off the front of @a bytes; nullopt if there is none with a definite
/// length.
std::optional<Element> takeElement(QByteArrayView &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype length = uchar(bytes[1]);
    qsizetype header = 2;
    if (length >= 0x80) {
        const qsizetype octets = length & 0x7F;
        if (octets < 1 || octets > 4 || bytes.size() < 2 + octets)
            return std::nullopt;
        length = 0;
        for (; header < 2 + octets; ++header)
            length = length << 8 | uchar(bytes[header]);
    }
    if (length > bytes.size() - header)
        return std::nullopt;
    const Element element{bytes[0], bytes.sliced(header, length), bytes.first(header + length)};
    bytes = bytes.sliced(header + length);
    return element;
}

/// The same, if it is a @a tag.
std::optional<QByteArrayView> take(char tag, QByteArrayView &bytes)
{
    const auto element = takeElement(bytes);
    return element && element->tag == tag ? std::optional(element->content) : std::nullopt;
}

/// RFC 2315, 9.1: version, digests, content, then the certificates.
Certificates certificatesInPkcs7(QByteArrayView der)
{
    auto info = take(sequence, der);
    if (!info || take(identifier, *info) != signedData)
        return {};
    auto outer = take(context0, *info);
    auto data = outer ? take(sequence, *outer) : std::nullopt;
    if (!data || !take(integer, *data) || !take(set, *data) || !take(sequence, *data))
        return {};
    auto each = take(context0, *data);
    Certificates certificates;
    while (each && !each->isEmpty()) {
        const auto element = takeElement(*each);
        if (!element)
            break;
        certificates += QSslCertificate::fromData(element->whole.toByteArray(), QSsl::Der);
    }
    return certificates;
}

/// All certificates in @a der, one behind the other, as far as they are whole. What OpenSSL trusts
/// a certificate for stands behind it, and is passed over.
Certificates certificatesIn(QByteArrayView der)
{
    Certificates certificates;
    while (const auto element = takeElement(der)) {
        const auto found = QSslCertificate::fromData(element->whole.toByteArray(), QSsl::Der);
        certificates += found.isEmpty() ? certificatesInPkcs7(element->whole) : found;
    }
    return certificates;
}

/// What DER without a certificate is.
Kind kindOf(QByteArrayView der)
{
    auto outer = take(sequence, der);
    const auto first = outer ? takeElement(*outer) : std::nullopt;
    if (!first)
        return der.startsWith("\x30\x80") ? Kind::Pkcs7 : Kind::NotUnderstood;
    if (first->tag == identifier)
        return first->content == signedData ? Kind::Pkcs7 : Kind::NotUnderstood;
    if (first->tag == integer) // a version: 3 of PKCS#12, 0 or 1 of every form of a key
        return first->content == "\x03" ? Kind::Pkcs12 : Kind::PrivateKey;
    auto inner = first->content;
    return first->tag == sequence && take(integer, inner) ? Kind::Request : Kind::NotUnderstood;
}

/// One piece between `-----BEGIN …-----` and its end (RFC 7468).
struct PemBlock
{
    QByteArrayView label;
    QByteArray der; ///< empty if the end is missing
};

/// The blocks in @a text, which must outlive them. Each ends at the next dashes.
QList<PemBlock> blocksIn(const QByteArray &text)
{
    constexpr QByteArrayView begin("-----BEGIN ");
    constexpr QByteArrayView dashes("-----");
    QList<PemBlock> blocks;
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at)) {
        const qsizetype label = at + begin.size();
        const qsizetype labelEnd = text.indexOf(dashes, label);
        if (labelEnd < 0)
            break;
        const qsizetype body = labelEnd + dashes.size();
        const qsizetype end = text.indexOf(dashes, body);
        at = end < 0 ? text.size() : end;
        QByteArray lines;
        if (QByteArrayView(text).sliced(at).startsWith("-----END "))
            lines = text.sliced(body, end - body);
        lines.replace("\\r", "").replace("\\n", ""); // in JSON, and in variables
        const QByteArrayView name = QByteArrayView(text).sliced(label, labelEnd - label);
        blocks += {name, QByteArray::fromBase64(lines)};
    }
    return blocks;
}

/// What a file in PEM format is that holds no certificate.
Kind kindOf(const QList<PemBlock> &blocks)
{
    const auto has = [&blocks](auto &&isSuch) { return std::ranges::any_of(blocks, isSuch); };
    const auto ends = [](const char *ending) {
        return [ending](const PemBlock &block) { return block.label.endsWith(ending); };
    };
    if (has([](const PemBlock &block) { return kindOf(block.der) == Kind::Pkcs7; }))
        return Kind::Pkcs7;
    if (has(ends("CERTIFICATE")) || has(ends("CMS"))
        || has([](const PemBlock &block) { return block.label.startsWith("PKCS"); }))
        return Kind::Damaged;
    if (has(ends("REQUEST")))
        return Kind::Request;
    // Those of PGP are a "PRIVATE KEY BLOCK".
    return has([](const PemBlock &block) { return block.label.contains("PRIVATE KEY"); })
        ? Kind::PrivateKey
        : Kind::NotUnderstood;
}

/// As Windows writes it: in UTF-16, with a mark in front or without.
QByteArray inUtf8(const QByteArray &content)
{
    using Decoder = QStringDecoder;
    if (content.startsWith("\xFF\xFE") || content.startsWith(QByteArrayView("-\0-\0", 4)))
        return Decoder(Decoder::Utf16LE).decode(content).operator QString().toUtf8();
    if (content.startsWith("\xFE\xFF") || content.startsWith(QByteArrayView("\0-\0-", 4)))
        return Decoder(Decoder::Utf16BE).decode(content).operator QString().toUtf8();
    return content;
}

bool isAuthority(const QSslCertificate &certificate)
{
    const auto extensions = certificate.extensions();
    return certificate.isSelfSigned()
        || std::ranges::any_of(extensions, [](const QSslCertificateExtension &extension) {
               return extension.oid() == "2.5.29.19"_L1 // basicConstraints
                   && extension.value().toMap().value(u"ca"_s).toBool();
           });
}

async::Result<Certificates, AuthorityError> authoritiesAmong(Certificates certificates)
{
    const QString subject = certificates.constFirst().subjectDisplayName();
    certificates.removeIf([](const QSslCertificate &each) { return !isAuthority(each); });
    if (certificates.isEmpty())
        return AuthorityError{Kind::NoAuthority, subject};
    return certificates;
}

async::Result<Certificates, AuthorityError> authoritiesInDer(const QByteArray &der)
{
    const Certificates certificates = certificatesIn(der);
    if (certificates.isEmpty())
        return AuthorityError{kindOf(QByteArrayView(der)), {}};
    return authoritiesAmong(certificates);
}

} // namespace

async::Result<QList<QSslCertificate>, AuthorityError> authoritiesFrom(const QByteArray &content)
{
    const QByteArray text = inUtf8(content);
    const QByteArray trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return AuthorityError{Kind::Empty, {}};
    if (content.startsWith(sequence)) {
        const auto found = authoritiesInDer(content);
        if (found || found.error().kind != Kind::NotUnderstood) // "0" may begin a text as well
            return found;
    }

    const auto blocks = blocksIn(text);
    Certificates certificates;
    for (const PemBlock &block : blocks)
        certificates += certificatesIn(block.der);
    if (!certificates.isEmpty())
        return authoritiesAmong(certificates);
    if (!blocks.isEmpty())
        return AuthorityError{kindOf(blocks), {}};
    if (trimmed.startsWith('<') || trimmed.startsWith("\xEF\xBB\xBF<"))
        return AuthorityError{Kind::WebPage, {}};
    const auto bare = QByteArray::fromBase64Encoding(trimmed.simplified().replace(' ', ""),
                                                     QByteArray::AbortOnBase64DecodingErrors);
    if (bare && bare.decoded.startsWith(sequence))
        return authoritiesInDer(bare.decoded);
    if (bare && bare.decoded.contains("-----BEGIN ")) // as Kubernetes has it
        return authoritiesFrom(bare.decoded);
    return AuthorityError{text.contains("-----BEGIN ") ? Kind::Damaged : Kind::NotUnderstood, {}};
}

async::Result<QList<QSslCertificate>, AuthorityFileError> authoritiesIn(const QString &name)
{
    const auto content = async::contentOf(name, largestFile);
    if (!content)
        return AuthorityFileError(content.error());
    const auto authorities = authoritiesFrom(content.value());
    if (!authorities)
        return AuthorityFileError(authorities.error());
    return authorities.value();
}

} // namespace azuredevops
