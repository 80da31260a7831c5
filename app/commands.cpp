// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "commands.h"

#include "arguments.h"
#include "azuredevops/service.h"
#include "cli/addcommand.h"
#include "cli/checkcommand.h"
#include "cli/inspectcommand.h"
#include "cli/listcommand.h"
#include "cli/proverevokedcommand.h"
#include "cli/removecommand.h"
#include "cli/replacecommand.h"
#include "cli/terminal.h"
#include "cli/tokencommand.h"
#include "keychain/systemkeychain.h"
#include "library/tokenlibrary.h"
#include "lifecycle/recoverjob.h"
#include "wording/librarywords.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>
#include <cstdlib>
#include <memory>

using namespace std::chrono_literals;

namespace {

std::unique_ptr<cli::Command> commandFor(const Arguments &arguments,
                                         const lifecycle::Services &services)
{
    const cli::Request &request = arguments.request;
    switch (arguments.command) {
    case CommandWord::Add:
        return std::make_unique<cli::AddCommand>(request, services);
    case CommandWord::Check:
        return std::make_unique<cli::CheckCommand>(request, services);
    case CommandWord::List:
        return std::make_unique<cli::ListCommand>(request, services);
    case CommandWord::Remove:
        return std::make_unique<cli::RemoveCommand>(request, services);
    case CommandWord::Replace:
        if (request.proveRevoked)
            return std::make_unique<cli::ProveRevokedCommand>(request, services);
        return std::make_unique<cli::ReplaceCommand>(request, services);
    case CommandWord::Token:
        return std::make_unique<cli::TokenCommand>(request, services);
    case CommandWord::Inspect:
        return std::make_unique<cli::InspectCommand>(request);
    case CommandWord::Overview:
    case CommandWord::Setup:
    case CommandWord::Revalidate:
    case CommandWord::Rotate:
        break; // open a window
    }
    Q_UNREACHABLE();
}

/// Such a command first ends what another process began and could not end.
bool changesWhatIsStored(CommandWord command)
{
    return command == CommandWord::Add || command == CommandWord::Check
        || command == CommandWord::Remove || command == CommandWord::Replace;
}

} // namespace

int runCommand(QCoreApplication &app, const Arguments &arguments)
{
    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities) {
        cli::complain({}, authorities.error());
        return int(cli::ExitCode::WrongUsage);
    }
    azuredevops::Service service(authorities.value());
    service.setTimeLimit(arguments.request.deadline);
    keychain::SystemKeychain keychain(arguments.request.deadline);
    library::TokenLibrary library;
    const lifecycle::Services services{service, keychain, library, arguments.request.deadline};
    auto command = commandFor(arguments, services);
    QObject::connect(command.get(), &cli::Command::finished, &app,
                     [](cli::ExitCode code) { QCoreApplication::exit(int(code)); });
    lifecycle::RecoverJob recovery(services);
    QObject::connect(&recovery, &lifecycle::RecoverJob::finished, command.get(),
                     [&command, &service](const QList<lifecycle::RecoveredChange> &recovered) {
                         for (const auto &change : recovered)
                             cli::tell(wording::explain(change));
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
    if (service.timeLeft() <= 0ms)
        std::_Exit(code);
    return code;
}
