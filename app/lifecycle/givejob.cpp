// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "lifecycle/givejob.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace lifecycle {
namespace {

using library::Recipient;

/// As az writes it, and reads it again.
QString azService(const azuredevops::Organization &organization)
{
    return "azdevops-cli:https://dev.azure.com/"_L1 + organization.name().toLower();
}

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

} // namespace

GiveJob::GiveJob(const Services &services, library::Place place, Recipient to, QObject *parent)
    : Job(parent)
    , m_services(services)
    , m_place(std::move(place))
    , m_to(to)
{
}

void GiveJob::run()
{
    // Before the secret is read: after a rotation meanwhile that tells of the older one.
    const library::RecordResult known = m_services.library.record(m_place);
    if (known && known.value())
        m_stored = known.value()->current.stored;
    m_read.reset(new ReadSecretJob(m_services, m_place));
    connect(m_read.get(), &ReadSecretJob::finished, whileOwned(),
            [this](const ReadSecretResult &result) { onRead(result); });
    start(*m_read);
}

void GiveJob::onRead(const ReadSecretResult &result)
{
    if (!result)
        return std::visit([this](const auto &error) { Q_EMIT finished(GiveTrouble(error)); },
                          result.error());
    m_token = result.value().token;
    switch (m_to) {
    case Recipient::AzDevOps:
        m_tool.reset(new ToolRun(u"az"_s,
                                 {u"devops"_s, u"login"_s, u"--organization"_s,
                                  "https://dev.azure.com/"_L1 + m_place.organization.name()},
                                 m_token->reveal() + '\n'));
        break;
    case Recipient::GitCredential:
        m_tool.reset(new ToolRun(u"git"_s, {u"credential"_s, u"approve"_s},
                                 gitDescription() + "password=" + m_token->reveal() + "\n\n"));
        break;
    }
    connect(m_tool.get(), &ToolRun::finished, whileOwned(),
            [this](const ToolResult &taken) { onTaken(taken); });
    start(*m_tool);
}

/// The user name is that of the addresses that Azure DevOps offers for cloning.
QByteArray GiveJob::gitDescription() const
{
    const QByteArray name = m_place.organization.name().toUtf8();
    return "protocol=https\nhost=dev.azure.com\npath=" + name + "\nusername=" + name + '\n';
}

void GiveJob::onTaken(const ToolResult &result)
{
    if (!result)
        return fail(result);
    if (result.value().code != 0)
        return fail(GiveError::Kind::ToolFailed, result.value().err);
    switch (m_to) {
    case Recipient::AzDevOps: return proveAz();
    case Recipient::GitCredential: return proveGit();
    }
}

/// git says nothing if it has nowhere to keep it.
void GiveJob::proveGit()
{
    m_tool.reset(new ToolRun(u"git"_s, {u"credential"_s, u"fill"_s}, gitDescription() + '\n'));
    connect(m_tool.get(), &ToolRun::finished, whileOwned(),
            [this](const ToolResult &filled) { onFilled(filled); });
    start(*m_tool);
}

void GiveJob::onFilled(const ToolResult &result)
{
    if (!result)
        return fail(result);
    const QList<QByteArray> lines = result.value().out.split('\n');
    m_given.isProved = lines.contains("password=" + m_token->reveal());
    if (!m_given.isProved)
        return fail(GiveError::Kind::NotKept);
    remember();
}

/// az has asked the service about it, and does not tell what it has: its keychain entry is looked
/// at. Where there is none, it may have another keychain, or a file.
void GiveJob::proveAz()
{
    m_search = m_services.store.searchForeign(
        [this](const keychain::ForeignEntry &entry, const QByteArray &secret) {
            if (entry.attributes.value(u"service"_s) != azService(m_place.organization))
                return;
            m_given.isProved = m_given.isProved || secret == m_token->reveal();
            m_isOtherKept = m_isOtherKept || secret != m_token->reveal();
        });
    connect(m_search.get(), &keychain::SearchForeignJob::finished, whileOwned(), [this] {
        if (m_isOtherKept && !m_given.isProved)
            return fail(GiveError::Kind::NotKept);
        remember();
    });
    start(*m_search);
}

void GiveJob::remember()
{
    const library::ChangeResult noted
        = m_services.library.update(m_place, [this](library::TokenRecord &record) {
              record.given.removeIf([this](const auto &copy) { return copy.to == m_to; });
              record.given += {m_to, now(), m_stored};
          });
    if (!noted)
        return Q_EMIT finished(GiveTrouble(noted.error()));
    Q_EMIT finished(m_given);
}

void GiveJob::fail(const ToolResult &result)
{
    const QByteArray said = result.error().detail.toUtf8();
    switch (result.error().kind) {
    case ToolError::Kind::Missing: return fail(GiveError::Kind::ToolMissing, said);
    case ToolError::Kind::Failed: return fail(GiveError::Kind::ToolFailed, said);
    case ToolError::Kind::TimedOut: return fail(GiveError::Kind::ToolSilent, said);
    }
}

void GiveJob::fail(GiveError::Kind kind, const QByteArray &said)
{
    // A tool that repeats its input is not to be quoted.
    const bool isSafe = !m_token || !said.contains(m_token->reveal());
    Q_EMIT finished(
        GiveTrouble(GiveError{kind, isSafe ? QString::fromLocal8Bit(said).trimmed() : QString()}));
}

async::Result<bool, library::LibraryError> forgetGiven(library::TokenLibrary &library,
                                                       const library::Place &place, Recipient to)
{
    bool wasKnown = false;
    const library::ChangeResult forgotten
        = library.update(place, [&wasKnown, to](library::TokenRecord &record) {
              wasKnown
                  = record.given.removeIf([to](const auto &copy) { return copy.to == to; }) > 0;
          });
    if (!forgotten)
        return forgotten.error();
    return wasKnown;
}

} // namespace lifecycle
