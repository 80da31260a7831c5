// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "practice/authority.h"

#include <QDebug>
#include <QFile>
#include <QProcess>
#include <QSslKey>
#include <QSslSocket>

using namespace Qt::Literals::StringLiterals;

namespace practice {
namespace {

// Of our own, so that no setting of the machine's openssl.cnf gets in.
constexpr QByteArrayView settings = R"([req]
distinguished_name = name
[name]
[issuer]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
subjectAltName = DNS:dev.azure.com, DNS:vsaex.dev.azure.com, DNS:app.vssps.visualstudio.com, DNS:*.visualstudio.com
[wrong-host]
basicConstraints = critical, CA:FALSE
extendedKeyUsage = serverAuth
authorityKeyIdentifier = keyid
subjectAltName = DNS:wrong-host.example
[ca]
default_ca = past
[past]
database = index.txt
new_certs_dir = .
rand_serial = yes
default_md = sha256
policy = any
[any]
commonName = supplied
)";

QString fileName(Leaf leaf)
{
    switch (leaf) {
    case Leaf::Right: return u"right"_s;
    case Leaf::WrongHost: return u"wrong-host"_s;
    case Leaf::Expired: return u"expired"_s;
    case Leaf::UnknownIssuer: return u"unknown-issuer"_s;
    }
    Q_UNREACHABLE();
}

bool write(const QString &name, QByteArrayView content)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(content.data(), content.size()) >= 0;
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList newKey(const QString &file)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s,   u"ec_paramgen_curve:P-256"_s,
            u"-nodes"_s,  u"-keyout"_s, file + u".key"_s};
}

} // namespace

bool Authority::create()
{
    if (!m_folder.isValid() || !write(m_folder.filePath(u"openssl.cnf"_s), settings)
        || !write(m_folder.filePath(u"index.txt"_s), {})
        || !makeIssuer(u"authority"_s, u"Practice Authority"_s))
        return false;
    m_certificate = QSslCertificate(read(file()));
    return !m_certificate.isNull() && !serverSide(Leaf::Right).isNull();
}

QString Authority::file() const
{
    return m_folder.filePath(u"authority.pem"_s);
}

QSslConfiguration Authority::serverSide(Leaf leaf)
{
    if (const auto made = m_leaves.find(leaf); made != m_leaves.end())
        return made->second;
    if (!makeLeaf(leaf))
        return {};

    const QString path = m_folder.filePath(fileName(leaf));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(read(path + u".pem"_s)));
    tls.setPrivateKey(QSslKey(read(path + u".key"_s), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_leaves.emplace(leaf, tls);
    return tls;
}

bool Authority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(u"openssl"_s, arguments);
    if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0)
        return true;
    qWarning() << "openssl" << arguments << process.errorString() << process.readAllStandardError();
    return false;
}

bool Authority::makeIssuer(const QString &file, const QString &name) const
{
    return openssl(QStringList{u"req"_s, u"-config"_s, u"openssl.cnf"_s, u"-x509"_s} + newKey(file)
                   + QStringList{u"-extensions"_s, u"issuer"_s, u"-subj"_s, u"/CN="_s + name,
                                 u"-days"_s, u"30"_s, u"-out"_s, file + u".pem"_s});
}

bool Authority::makeLeaf(Leaf leaf) const
{
    if (leaf == Leaf::Expired)
        return makeExpiredLeaf();

    QString issuer = u"authority"_s;
    if (leaf == Leaf::UnknownIssuer) {
        issuer = u"unknown-authority"_s;
        if (!makeIssuer(issuer, u"Unknown Authority"_s))
            return false;
    }
    const QString file = fileName(leaf);
    const QString extensions = leaf == Leaf::WrongHost ? u"wrong-host"_s : u"leaf"_s;
    return openssl(QStringList{u"req"_s, u"-config"_s, u"openssl.cnf"_s, u"-x509"_s, u"-CA"_s,
                               issuer + u".pem"_s, u"-CAkey"_s, issuer + u".key"_s}
                   + newKey(file)
                   + QStringList{u"-extensions"_s, extensions, u"-subj"_s,
                                 u"/CN=Practice Organization"_s, u"-days"_s, u"30"_s, u"-out"_s,
                                 file + u".pem"_s});
}

bool Authority::makeExpiredLeaf() const
{
    // Only `openssl ca` takes dates in the past in every version of OpenSSL.
    return openssl(QStringList{u"req"_s, u"-config"_s, u"openssl.cnf"_s, u"-new"_s}
                   + newKey(u"expired"_s)
                   + QStringList{u"-subj"_s, u"/CN=Practice Organization"_s, u"-out"_s,
                                 u"expired.csr"_s})
        && openssl({u"ca"_s, u"-config"_s, u"openssl.cnf"_s, u"-batch"_s, u"-notext"_s, u"-cert"_s,
                    u"authority.pem"_s, u"-keyfile"_s, u"authority.key"_s, u"-extensions"_s,
                    u"leaf"_s, u"-startdate"_s, u"20240101000000Z"_s, u"-enddate"_s,
                    u"20240201000000Z"_s, u"-in"_s, u"expired.csr"_s, u"-out"_s, u"expired.pem"_s});
}

} // namespace practice
