// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/runcommand.h"

#include "azuredevops/service.h"
#include "cli/addcommand.h"
#include "cli/arguments.h"
#include "cli/checkcommand.h"
#include "cli/credentialcommand.h"
#include "cli/diagnosecommand.h"
#include "cli/execcommand.h"
#include "cli/findcommand.h"
#include "cli/gitcommand.h"
#include "cli/givecommand.h"
#include "cli/inspectcommand.h"
#include "cli/listcommand.h"
#include "cli/proverevokedcommand.h"
#include "cli/remindcommand.h"
#include "cli/removecommand.h"
#include "cli/replacecommand.h"
#include "cli/terminal.h"
#include "cli/tokencommand.h"
#include "keychain/systemkeychain.h"
#include "library/tokenlibrary.h"
#include "lifecycle/recoverjob.h"
#include "settings/settings.h"
#include "wording/authoritywords.h"
#include "wording/codes.h"
#include "wording/librarywords.h"
#include "wording/settingswords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace std::chrono_literals;

namespace cli {
namespace {

std::unique_ptr<Command> commandFor(const Arguments &arguments, const lifecycle::Services &services,
                                    const settings::Settings &settings)
{
    const Request &request = arguments.request;
    switch (arguments.command) {
    case CommandWord::Add: return std::make_unique<AddCommand>(request, services);
    case CommandWord::Check: return std::make_unique<CheckCommand>(request, services);
    case CommandWord::List: return std::make_unique<ListCommand>(request, services);
    case CommandWord::Remove: return std::make_unique<RemoveCommand>(request, services);
    case CommandWord::Replace:
        if (request.proveRevoked)
            return std::make_unique<ProveRevokedCommand>(request, services);
        return std::make_unique<ReplaceCommand>(request, services);
    case CommandWord::Token: return std::make_unique<TokenCommand>(request, services);
    case CommandWord::Inspect: return std::make_unique<InspectCommand>(request, services);
    case CommandWord::Credential: return std::make_unique<CredentialCommand>(request, services);
    case CommandWord::Git: return std::make_unique<GitCommand>(request, services);
    case CommandWord::Give: return std::make_unique<GiveCommand>(request, services);
    case CommandWord::ForgetPlace: return std::make_unique<ForgetPlaceCommand>(request, services);
    case CommandWord::Find: return std::make_unique<FindCommand>(request, services);
    case CommandWord::Run: return std::make_unique<ExecCommand>(request, services);
    case CommandWord::Remind: return std::make_unique<RemindCommand>(request, services);
    case CommandWord::Diagnose:
        return std::make_unique<DiagnoseCommand>(request, services, settings);
    case CommandWord::Overview:
    case CommandWord::Setup:
    case CommandWord::Revalidate:
    case CommandWord::Rotate: break; // open a window
    }
    Q_UNREACHABLE();
}

/// Such a command first ends what another process began and could not end.
bool changesWhatIsStored(CommandWord command)
{
    return command == CommandWord::Add || command == CommandWord::Check
        || command == CommandWord::Remove || command == CommandWord::Replace;
}

/// Such a command is of no use without an answer of the service.
bool asksService(CommandWord command)
{
    return command == CommandWord::Add || command == CommandWord::Check
        || command == CommandWord::Replace;
}

/// Such a command asks the network if it can, and says what it has to say if it cannot.
bool maySend(CommandWord command)
{
    return changesWhatIsStored(command) || command == CommandWord::Remind
        || command == CommandWord::Diagnose;
}

/// Where nobody may sit who could be asked to unlock the keychain; git waits besides.
keychain::Prompts promptsOf(CommandWord command)
{
    return command == CommandWord::Remind || command == CommandWord::Diagnose
            || command == CommandWord::Credential
        ? keychain::Prompts::Never
        : keychain::Prompts::Allowed;
}

/// Lets @a service go out, trust and end as is chosen in @a settings or told by @a arguments. What
/// is in the way is complained about; it ends a command that is of no use then.
std::optional<ExitCode> prepare(azuredevops::Service &service, settings::Settings &settings,
                                const Arguments &arguments,
                                const QList<QSslCertificate> &authorities)
{
    service.setTimeLimit(arguments.request.deadline);
    const bool isNeeded = asksService(arguments.command);
    const bool hasOwnStreams = arguments.command != CommandWord::Run; // else they are another's
    if (const auto &trouble = settings.trouble(); trouble && hasOwnStreams)
        complain({}, wording::code(trouble->kind), wording::explain(*trouble));
    if (settings.trouble() && isNeeded)
        return ExitCode::OwnError;
    if (!maySend(arguments.command))
        return std::nullopt;
    settings.govern(service,
                    arguments.authorityFile.isEmpty() ? std::nullopt : std::optional(authorities));
    const auto &trouble = settings.authorityTrouble();
    if (!trouble)
        return std::nullopt;
    complain({},
             {wording::CommandTrouble::Kind::CertificateNotUsable,
              wording::explain(*trouble, settings.choices().authorityFile)});
    return isNeeded ? std::optional(ExitCode::WrongUsage) : std::nullopt;
}

/// Whether ending what was interrupted was all that @a arguments ask for: that very removal.
bool isDoneBy(const QList<lifecycle::RecoveredChange> &recovered, const Arguments &arguments)
{
    const auto isIt = [&arguments](const lifecycle::RecoveredChange &each) {
        const library::Place &place = each.change.record.place;
        return each.change.kind == library::PendingChange::Kind::Remove
            && each.outcome == lifecycle::RecoveredChange::Outcome::Completed
            && std::ranges::any_of(arguments.request.places, [&place](const Target &asked) {
                   return asked.organization == place.organization && asked.name == place.name;
               });
    };
    return arguments.command == CommandWord::Remove && std::ranges::any_of(recovered, isIt);
}

} // namespace

int runCommand(QCoreApplication &app, const Arguments &arguments)
{
    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities) {
        complain({}, authorities.error());
        return int(ExitCode::WrongUsage);
    }
    settings::Settings settings;
    azuredevops::Service service;
    if (const auto code = prepare(service, settings, arguments, authorities.value()))
        return int(*code);
    keychain::SystemKeychain keychain(arguments.request.deadline, promptsOf(arguments.command));
    library::TokenLibrary library;
    const lifecycle::Services services{service, keychain, library, arguments.request.deadline,
                                       settings.choices()};
    auto command = commandFor(arguments, services, settings);
    QObject::connect(command.get(), &Command::finished, &app,
                     [](ExitCode code) { QCoreApplication::exit(int(code)); });
    lifecycle::RecoverJob recovery(services);
    QObject::connect(&recovery, &lifecycle::RecoverJob::finished, command.get(),
                     [&](const QList<lifecycle::RecoveredChange> &recovered) {
                         for (const auto &change : recovered)
                             tell(wording::explain(change));
                         if (isDoneBy(recovered, arguments))
                             return QCoreApplication::exit(int(ExitCode::Success));
                         // The time in which a token is typed does not count.
                         service.setTimeLimit(service.timeLeft());
                         command->start();
                     });
    if (changesWhatIsStored(arguments.command))
        recovery.start();
    else
        command->start();
    const int code = QCoreApplication::exec();

    // Abandoned jobs go later, but there is no event loop any more.
    command.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Qt would wait for a look-up of a host name that goes on, and nothing can interrupt that.
    if (service.timeLeft() <= 0ms || arguments.command == CommandWord::Diagnose)
        std::_Exit(code);
    return code;
}

} // namespace cli
