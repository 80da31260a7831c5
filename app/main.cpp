// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "arguments.h"
#include "azuredevops/service.h"
#include "cli/stored.h"
#include "cli/terminal.h"
#include "commands.h"
#include "keychain/systemkeychain.h"
#include "library/tokenlibrary.h"
#include "singleinstance.h"
#include "windows.h"
#include "wizard/artwork.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QNetworkProxyFactory>
#include <QTranslator>

#include <optional>

#ifdef Q_OS_UNIX
#include <csignal>
#include <fcntl.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace {

/// Keeps the secret out of core dumps, and other programs of the same person out of our memory.
void protectMemory()
{
#ifdef Q_OS_LINUX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // its leak check attaches to this very process
    prctl(PR_SET_DUMPABLE, 0);
#endif
#endif
}

/// A closed standard stream would be given to the first file or socket that is opened, and a reader
/// that goes away would end the program in silence.
void protectStreams()
{
#ifdef Q_OS_UNIX
    for (const int stream : {0, 1, 2}) {
        // Nobody would read what is printed: that is to fail, and not to get lost.
        if (fcntl(stream, F_GETFD) == -1)
            open("/dev/null", stream == 1 ? O_RDONLY : O_RDWR);
    }
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

/// Qt would end the program with an abort and no advice.
bool hasScreen()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

int fail(const wording::CommandTrouble &trouble, cli::ExitCode exitCode)
{
    cli::complain({}, trouble);
    return int(exitCode);
}

/// Installs what @a folder has under @a name for @a locale; the language that was found.
QString install(const QLocale &locale, const QString &name, const QString &folder,
                QCoreApplication &app)
{
    auto *translator = new QTranslator(&app);
    if (!translator->load(locale, name, u"_"_s, folder))
        return {};
    QCoreApplication::installTranslator(translator);
    return translator->language();
}

void translate(QCoreApplication &app)
{
    const QString ours = u"patwizard"_s;
    install(QLocale(QLocale::English), ours, u":/i18n"_s, app); // for its plurals
    const QString language = install(QLocale(), ours, u":/i18n"_s, app);
    if (!language.isEmpty()) // or Qt's own buttons would stand in a language that we do not speak
        install(QLocale(language), u"qtbase"_s,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath), app);
}

/// The stored token that a window is to be about: the one that is named, or else the only one. None
/// is complained about; nullopt if the overview is to let the person choose.
async::Result<std::optional<library::Place>, cli::ExitCode>
placeFor(const cli::Request &request, const library::TokenLibrary &library)
{
    if (request.places.isEmpty()) {
        const auto records = library.records();
        return records && records.value().size() == 1
            ? std::optional(records.value().constFirst().place)
            : std::nullopt;
    }
    const auto place = cli::onePlace(library, request.places.constFirst());
    if (!place)
        return place.error();
    const auto record = library.record(place.value());
    if (!record) {
        cli::complain({}, record.error());
        return cli::ExitCode::OwnError;
    }
    if (record.value())
        return std::optional(place.value());
    const QString name = cli::nameOf(place.value());
    cli::complain(name, {wording::CommandTrouble::Kind::NoSuchToken, {}, name});
    return cli::ExitCode::Keychain;
}

/// What is asked of the windows, as one instance tells another: a command and its place, or nothing
/// for the overview.
async::Result<QStringList, cli::ExitCode> windowWords(const Arguments &arguments,
                                                      const library::TokenLibrary &library)
{
    const cli::Request &request = arguments.request;
    switch (arguments.command) {
    case CommandWord::Setup:
        return request.places.isEmpty()
            ? QStringList(u"setup"_s)
            : QStringList{u"setup"_s, request.places.constFirst().organization.name()};
    case CommandWord::Revalidate:
    case CommandWord::Rotate: {
        const auto place = placeFor(request, library);
        if (!place)
            return place.error();
        if (!place.value())
            return QStringList();
        return QStringList{arguments.command == CommandWord::Rotate ? u"rotate"_s
                                                                    : u"revalidate"_s,
                           place.value()->organization.name(), place.value()->name};
    }
    default:
        return QStringList();
    }
}

void openWindow(Windows &windows, const QStringList &words)
{
    const auto organization = azuredevops::Organization::fromText(words.value(1));
    const QString command = words.value(0);
    if (command == "setup"_L1)
        return windows.openSetup(organization ? std::optional(organization.value())
                                              : std::nullopt);
    if (!organization || !library::isTokenName(words.value(2)))
        return windows.open();
    windows.openAbout(command == "rotate"_L1 ? wizard::Journey::Rotation
                                             : wizard::Journey::Revalidation,
                      {organization.value(), words.value(2)});
}

int showWindow(const Arguments &arguments)
{
    QApplication::setWindowIcon(wizard::icon(u"patwizard"_s, QApplication::palette()));

    const auto authorities = readAuthorities(arguments.authorityFile);
    if (!authorities)
        return fail(authorities.error(), cli::ExitCode::WrongUsage);
    azuredevops::Service service(authorities.value());
    keychain::SystemKeychain keychain;
    library::TokenLibrary library;
    Windows windows({service, keychain, library, arguments.request.deadline});
    const auto asked = windowWords(arguments, library);
    if (!asked)
        return int(asked.error());
    const QStringList words = asked.value();
    SingleInstance instance(library.file());
    QObject::connect(&instance, &SingleInstance::asked, &windows,
                     [&windows](const QStringList &others) { openWindow(windows, others); });
    if (instance.handOver(words))
        return int(cli::ExitCode::Success);
    openWindow(windows, words);
    return QApplication::exec();
}

bool opensWindow(CommandWord command)
{
    return command == CommandWord::Overview || command == CommandWord::Setup
        || command == CommandWord::Revalidate || command == CommandWord::Rotate;
}

} // namespace

int main(int argc, char *argv[])
{
    protectMemory();
    protectStreams();
    QCoreApplication::setApplicationName(u"patwizard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PATWIZARD_VERSION));

    // The words of the command line decide whether this becomes a window, in the person's language.
    std::optional<QCoreApplication> headless(std::in_place, argc, argv);
    translate(*headless);
    const auto parsed = parseArguments(QCoreApplication::arguments());
    if (!parsed)
        return fail(parsed.error(), cli::ExitCode::WrongUsage);
    if (!parsed.value().answer.isEmpty())
        return int(cli::print(parsed.value().answer.toLocal8Bit()) ? cli::ExitCode::Success
                                                                   : cli::ExitCode::OwnError);
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    if (!opensWindow(parsed.value().command))
        return runCommand(*headless, parsed.value());
    if (!hasScreen())
        return fail({wording::CommandTrouble::Kind::NoDisplay}, cli::ExitCode::OwnError);

    headless.reset();
    QApplication app(argc, argv);
    translate(app);
    QGuiApplication::setApplicationDisplayName(QCoreApplication::translate("main", "PAT Wizard"));
    QGuiApplication::setDesktopFileName(u"patwizard"_s);
    return showWindow(parsed.value());
}
