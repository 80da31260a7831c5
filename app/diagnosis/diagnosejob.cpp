// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "diagnosis/diagnosejob.h"

#include "diagnosis/secretproof.h"
#include "wording/codes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace diagnosis {
namespace {

using azuredevops::Probe;

bool holdsOne(const QString &text, const QList<token::Token> &secrets)
{
    const SecretProof proof(text);
    return std::ranges::any_of(secrets,
                               [&](const token::Token &secret) { return proof.holds(secret); });
}

/// @a facts as text, without the values in which one of @a secrets is.
QString withoutSecrets(Facts facts, const QList<token::Token> &secrets)
{
    if (!holdsOne(textOf(facts), secrets))
        return textOf(facts);
    for (Fact &fact : facts) {
        if (holdsOne(textOf({fact}), secrets))
            fact = {u"withheld"_s, u"this line held a stored secret"_s};
    }
    // What only the lines together give away is not worth any of them.
    return holdsOne(textOf(facts), secrets) ? u"withheld: all lines\n"_s : textOf(facts);
}

} // namespace

DiagnoseJob::DiagnoseJob(const lifecycle::Services &services, const settings::Settings &settings,
                         std::chrono::milliseconds limit, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_settings(settings)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, &DiagnoseJob::finish);
}

DiagnoseJob::~DiagnoseJob() = default;

void DiagnoseJob::run()
{
    m_limit.start();
    if (const auto records = m_services.library.records()) {
        m_entries.emplace();
        for (const library::TokenRecord &record : records.value())
            *m_entries += library::entriesOf(record);
        const auto pending = m_services.library.pending();
        for (const auto &change : pending.value_or({})) {
            for (const QString &entry : library::entriesOf(change.record)) {
                if (!m_entries->contains(entry))
                    *m_entries += entry;
            }
        }
        m_unasked = *m_entries;
    }
    m_awaited = 1;
    const std::chrono::milliseconds each(m_limit.interval() * 3 / 4);
    for (const Probe probe : {Probe::Connection, Probe::Members, Probe::Global}) {
        auto &look = m_looks.emplace_back(
            async::JobPtr<HostLook>(new HostLook(m_services.service, probe, each)));
        connect(look.get(), &HostLook::finished, this, &DiagnoseJob::endPart);
        ++m_awaited;
        look->start();
    }
    m_preflight.reset(new keychain::Preflight(m_services.store));
    connect(m_preflight.get(), &keychain::Preflight::finished, this, &DiagnoseJob::onPreflight);
    m_preflight->start();
}

void DiagnoseJob::onPreflight(const keychain::PreflightResult &result)
{
    m_keychain = result ? u"works"_s : wording::code(result.error().kind);
    if (!result && !result.error().detail.isEmpty())
        m_keychain += " ("_L1 + result.error().detail + u')';
    readNext();
}

/// One after the other: the keychain has one queue.
void DiagnoseJob::readNext()
{
    if (m_unasked.isEmpty()) {
        m_read.reset();
        return endPart();
    }
    m_read = m_services.store.read(m_unasked.takeFirst());
    connect(m_read.get(), &keychain::ReadEntryJob::finished, this,
            [this](const keychain::ReadEntryResult &result) {
                if (result)
                    m_secrets += result.value();
                else if (result.error().kind == keychain::KeychainError::Kind::NotFound)
                    ++m_absent;
                readNext();
            });
    m_read->start();
}

void DiagnoseJob::endPart()
{
    if (--m_awaited == 0)
        finish();
}

Facts DiagnoseJob::facts() const
{
    Facts facts = systemFacts();
    facts += {u"keychain"_s,
              m_services.store.name().isEmpty() ? u"no name"_s : m_services.store.name()};
    facts += {u"keychain.preflight"_s, m_keychain};
    facts += {u"keychain.temporary"_s, m_services.store.isTemporary() ? u"yes"_s : u"no"_s};
    facts += wayFacts(m_services.service, m_settings);
    for (const auto &look : m_looks)
        facts += look->facts();
    facts += libraryFacts(m_services.library, m_services.choices.reminderDays);
    facts += roomFacts(m_services.library.file());
    return facts;
}

void DiagnoseJob::finish()
{
    m_limit.stop();
    m_preflight.reset();
    m_read.reset();
    Diagnosis diagnosis;
    diagnosis.text = withoutSecrets(facts(), m_secrets);
    diagnosis.proved = m_secrets.size();
    diagnosis.isLibraryKnown = m_entries.has_value();
    diagnosis.unproved = m_entries.value_or(QStringList()).size() - m_secrets.size() - m_absent;
    m_looks.clear();
    Q_EMIT finished(diagnosis);
}

} // namespace diagnosis
