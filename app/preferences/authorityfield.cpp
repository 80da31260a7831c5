// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "preferences/authorityfield.h"

#include "azuredevops/authorities.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/statement.h"
#include "wording/authoritywords.h"
#include "wording/explanation.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace preferences {
namespace {

using wording::Mark;

constexpr qsizetype mostShown = 5; // of a file that may hold all that a system trusts

bool isOver(const QSslCertificate &certificate)
{
    return certificate.expiryDate() < QDateTime::currentDateTimeUtc();
}

/// Who it is, who vouches for it, how to recognise it, and until when it holds.
QString factsOf(const QSslCertificate &certificate)
{
    const QString day
        = QLocale().toString(certificate.expiryDate().toLocalTime().date(), QLocale::LongFormat);
    const QByteArray print = certificate.digest(QCryptographicHash::Sha256).toHex(' ').toUpper();
    return QStringList{
        AuthorityField::tr("Issued to: %1").arg(wording::plain(certificate.subjectDisplayName())),
        AuthorityField::tr("Issued by: %1").arg(wording::plain(certificate.issuerDisplayName())),
        isOver(certificate) ? AuthorityField::tr("Expired on: %1").arg(day)
                            : AuthorityField::tr("Valid until: %1").arg(day),
        AuthorityField::tr("SHA-256 fingerprint: %1").arg(QString::fromLatin1(print))}
        .join(u'\n');
}

} // namespace

AuthorityField::AuthorityField(QWidget *parent)
    : QGroupBox(tr("Certificate authority"), parent)
    , m_name(new widgets::Label(this))
    , m_verdict(new widgets::Statement(u"authorityVerdict"_s, this))
    , m_facts(new widgets::Label(this))
    , m_choose(widgets::button(u"chooseAuthority"_s, tr("&Choose…"), this))
    , m_remove(widgets::button(u"removeAuthority"_s, tr("&Remove"), this))
{
    auto *const why = new widgets::Label(
        tr("If your company inspects network traffic, choose the certificate of its certificate "
           "authority here; your administrator has the file. PAT Wizard then trusts it besides the "
           "ones that your system trusts."),
        this);
    why->setMuted();
    m_name->setObjectName(u"authorityFile"_s);
    m_facts->setObjectName(u"authorityFacts"_s);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAnnounced();
    m_choose->setAccessibleName(tr("Choose the certificate authority’s file"));
    m_remove->setAccessibleName(tr("Remove the certificate authority"));

    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *const column = new QVBoxLayout(this);
    for (QWidget *each : std::initializer_list<QWidget *>{why, m_name, m_verdict, m_facts})
        column->addWidget(each);
    column->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityField::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setFile({});
        m_choose->setFocus();
    });
    setFile({});
}

void AuthorityField::setFile(const QString &name)
{
    m_file = name;
    m_isUsable = true;
    m_remove->setVisible(!name.isEmpty());
    m_name->setText(name.isEmpty() ? tr("None chosen: only what your system trusts is trusted.")
                                   : QDir::toNativeSeparators(name));
    m_choose->setAccessibleDescription(m_name->text());
    m_verdict->clear();
    m_facts->hide();
    if (name.isEmpty())
        return;
    const auto authorities = azuredevops::authoritiesIn(name);
    m_isUsable = bool(authorities);
    if (authorities)
        showFacts(authorities.value());
    else
        m_verdict->say(Mark::Refused, tr("This file cannot be used."),
                       wording::explain(authorities.error(), QDir::toNativeSeparators(name)));
}

void AuthorityField::showFacts(const QList<QSslCertificate> &authorities)
{
    QStringList facts;
    for (const QSslCertificate &each : authorities.first(qMin(mostShown, authorities.size())))
        facts += factsOf(each);
    if (authorities.size() > mostShown)
        facts += tr("And %n more certificate(s).", nullptr, int(authorities.size() - mostShown));
    m_facts->setText(facts.join("\n\n"_L1));
    m_facts->show();
    if (std::ranges::all_of(authorities, isOver))
        m_verdict->say(Mark::Warning, tr("It has expired."),
                       tr("Connections that it signed will be refused. Ask your administrator for "
                          "the current one."));
}

void AuthorityField::choose()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a certificate file"));
    dialog->setObjectName(u"authorityDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)"), tr("All files (*)")});
    if (!m_file.isEmpty())
        dialog->setDirectory(QFileInfo(m_file).path());
    connect(dialog, &QFileDialog::fileSelected, this, &AuthorityField::setFile);
    dialog->open();
}

} // namespace preferences
