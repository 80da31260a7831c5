// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/arguments.h"

#include "azuredevops/authorities.h"
#include "azuredevops/tokencheck.h"
#include "cli/argumentgate.h"
#include "library/place.h"
#include "wording/authoritywords.h"
#include "wording/organizationwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::Arguments)
};

using wording::CommandTrouble;
using Problem = std::optional<CommandTrouble>;

CommandTrouble wrong(const QString &sentence)
{
    return {CommandTrouble::Kind::WrongUsage, sentence};
}

const CommandRow *findCommand(const QString &word)
{
    const auto row = std::ranges::find_if(commandTable(), [&word](const CommandRow &each) {
        return word == QLatin1StringView(each.word);
    });
    return row == commandTable().end() ? nullptr : &*row;
}

QString nameRule()
{
    return Tr::tr(
        "A name has 1 to 100 characters, no slash, and no space at the beginning or end.");
}

/// An organization before a slash is a bare name; what has a dot or a colon there is an address.
async::Result<Target, CommandTrouble> placeFrom(const QString &word, const CommandRow &command)
{
    const qsizetype slash = word.indexOf(u'/');
    const QString before = word.left(slash);
    const bool hasName = slash > 0 && !before.startsWith("http"_L1, Qt::CaseInsensitive)
        && std::ranges::none_of(before, [](QChar c) { return u".:@"_s.contains(c); });
    const auto organization = azuredevops::Organization::fromText(hasName ? before : word);
    if (!organization)
        return wrong(wording::explain(organization.error()));
    const QString name = hasName ? word.mid(slash + 1) : QString();
    if (hasName && !library::isTokenName(name))
        return wrong(Tr::tr("“%1” does not contain a valid token name. %2")
                         .arg(wording::plain(word), nameRule()));
    if (hasName && command.command == CommandWord::Add)
        return wrong(Tr::tr("The token’s name is given with --name: patwizard add %1 --name %2.")
                         .arg(wording::shellQuoted(before), wording::shellQuoted(name)));
    if (hasName && !command.takesName)
        return wrong(Tr::tr("The command “%1” takes an organization only.")
                         .arg(QLatin1StringView(command.word)));
    return Target{organization.value(), name};
}

/// A file that holds a token, say, is not read by its name.
QString tooMany(const CommandRow &command, const QString &word)
{
    const QString sentence = Tr::tr("“%1” is one argument too many.").arg(wording::plain(word));
    const bool readsInput = command.command == CommandWord::Add
        || command.command == CommandWord::Replace || command.command == CommandWord::Inspect;
    if (!readsInput || !QFileInfo(word).isFile())
        return sentence;
    return Tr::tr("%1 To have the file read on standard input, write “< %2”.")
        .arg(sentence, wording::shellQuoted(word));
}

/// Takes the verb of @a command, if it has any, off @a words.
Problem readVerb(const CommandRow &command, QStringList &words, Request &request)
{
    const QStringList verbs = QString::fromLatin1(command.verbs).split(u' ', Qt::SkipEmptyParts);
    if (verbs.isEmpty())
        return std::nullopt;
    if (words.isEmpty() || !(verbs.contains(words.constFirst()) || verbs.contains("*"_L1)))
        return wrong(Tr::tr("The command “%1” needs one of these: %2.")
                         .arg(QLatin1StringView(command.word),
                              QString::fromLatin1(command.usage).replace(u'|', ", "_L1)));
    request.verb = words.takeFirst();
    return std::nullopt;
}

/// The option of @a command whose further values stand between its words.
const OptionRow *optionForMore(const CommandRow &command, const QCommandLineParser &parser)
{
    const auto row = std::ranges::find_if(optionTable(), [&](const OptionRow &each) {
        return each.takesSeveral && hasOption(command, each)
            && parser.isSet(QLatin1StringView(each.name));
    });
    return row == optionTable().end() ? nullptr : &*row;
}

Problem readPlaces(const CommandRow &command, const QStringList &words, Request &request)
{
    if (words.size() < command.fewestPlaces)
        return wrong(
            Tr::tr("The command “%1” needs an organization.").arg(QLatin1StringView(command.word)));
    if (words.size() > command.mostPlaces)
        return wrong(tooMany(command, words[command.mostPlaces]));
    for (const QString &word : words) {
        const auto place = placeFrom(word, command);
        if (!place)
            return place.error();
        request.places += place.value();
    }
    return std::nullopt;
}

Problem readNeeds(const QString &value, Request &request)
{
    azuredevops::Needs needs{.code = false, .members = false, .diff = false};
    for (const QString &part : value.split(u',')) {
        const QString word = part.trimmed().toLower();
        if (word == "code"_L1)
            needs.code = true;
        else if (word == "members"_L1)
            needs.members = true;
        else if (word == "diff"_L1)
            needs.diff = true;
        else
            return wrong(
                Tr::tr("--needs takes one or more of these, separated by commas: code, members, "
                       "diff."));
    }
    request.needs = needs;
    return std::nullopt;
}

Problem readOptions(const QCommandLineParser &parser, Request &request)
{
    request.unchecked = parser.isSet(u"unchecked"_s);
    request.asIs = parser.isSet(u"as-is"_s);
    request.json = parser.isSet(u"json"_s);
    request.allowLess = parser.isSet(u"allow-less"_s);
    request.allowOtherAccount = parser.isSet(u"allow-other-account"_s);
    request.proveRevoked = parser.isSet(u"prove-revoked"_s);
    request.force = parser.isSet(u"force"_s);
    request.local = parser.isSet(u"local"_s);
    request.checkAll = parser.isSet(u"check-all"_s);
    request.check = parser.isSet(u"check"_s);
    if (parser.isSet(u"on"_s))
        request.reminders = Reminders::On;
    else if (parser.isSet(u"off"_s))
        request.reminders = Reminders::Off;
    else if (parser.isSet(u"status"_s))
        request.reminders = Reminders::Status;
    request.deadline = azuredevops::defaultDeadline;
    if (parser.isSet(u"timeout"_s)) {
        const int seconds = parser.value(u"timeout"_s).toInt();
        if (seconds < 1 || seconds > 600)
            return wrong(Tr::tr("--timeout takes a whole number of seconds from 1 to 600."));
        request.deadline = std::chrono::seconds(seconds);
    }
    if (parser.isSet(u"name"_s)) {
        request.name = parser.value(u"name"_s);
        if (!library::isTokenName(request.name))
            return wrong(nameRule());
    }
    if (parser.isSet(u"expires"_s)) {
        request.expires = QDate::fromString(parser.value(u"expires"_s), u"yyyy-MM-dd"_s);
        if (!request.expires->isValid())
            return wrong(Tr::tr("--expires takes a date such as 2027-01-31."));
        const QDate today = QDateTime::currentDateTimeUtc().date();
        if (*request.expires < today)
            return wrong(Tr::tr("The date given with --expires has passed: today is %1 (UTC).")
                             .arg(today.toString(Qt::ISODate)));
    }
    return parser.isSet(u"needs"_s) ? readNeeds(parser.value(u"needs"_s), request) : std::nullopt;
}

QString strange(const CommandRow &command, QLatin1StringView option)
{
    const QString sentence = Tr::tr("The command “%1” does not have the option --%2.")
                                 .arg(QLatin1StringView(command.word), option);
    return option == "name"_L1 && command.takesName
        ? Tr::tr("%1 The token’s name follows the organization: ORGANIZATION/NAME.").arg(sentence)
        : sentence;
}

Problem readForm(const QString &word, Request &request)
{
    const auto form = tokenFormFrom(word);
    if (!form)
        return wrong(Tr::tr("--as takes one of these: %1.").arg(tokenFormWords()));
    request.form = *form;
    return std::nullopt;
}

Problem readVariables(const QStringList &words, Request &request)
{
    for (const QString &word : words) {
        const auto variable = tokenVariableFrom(word);
        if (!variable)
            return wrong(
                Tr::tr("“%1” is no variable for a token. --env takes NAME or NAME=FORM: a name of "
                       "letters, digits, and underscores that is not one that the system uses, "
                       "such as PATH, and one of these forms: %2.")
                    .arg(wording::plain(word), tokenFormWords()));
        request.variables += *variable;
    }
    if (request.variables.isEmpty())
        request.variables += TokenVariable{"AZURE_DEVOPS_EXT_PAT"};
    return std::nullopt;
}

Problem readRecipient(const QCommandLineParser &parser, const QString &option, Request &request)
{
    request.recipient = library::recipientFrom(parser.value(option));
    if (request.recipient)
        return std::nullopt;
    QStringList words;
    for (const library::Recipient each : library::allRecipients)
        words += library::code(each);
    return wrong(
        Tr::tr("--%1 is needed, and takes one of these: %2.").arg(option, words.join(", "_L1)));
}

/// What only some commands have; @a more are the values that stand between their words.
Problem readOwnOptions(const CommandRow &command, const QCommandLineParser &parser,
                       const QStringList &more, Request &request)
{
    if (parser.isSet(u"as"_s)) {
        if (const auto problem = readForm(parser.value(u"as"_s), request))
            return problem;
    }
    if (command.command == CommandWord::Give)
        return readRecipient(parser, u"to"_s, request);
    if (command.command == CommandWord::ForgetPlace)
        return readRecipient(parser, u"place"_s, request);
    if (command.command == CommandWord::Find)
        request.folders = parser.values(u"in"_s) + more;
    if (command.command == CommandWord::Run)
        return readVariables(parser.values(u"env"_s) + more, request);
    return std::nullopt;
}

/// An option that some command has, but not this one.
Problem refuseStrangeOptions(const QCommandLineParser &parser, const CommandRow &command)
{
    for (const OptionRow &option : optionTable()) {
        const QLatin1StringView name(option.name);
        if (parser.isSet(name) && !hasOption(command, option))
            return wrong(command.command == CommandWord::Overview
                             ? Tr::tr("The option --%1 requires a command.").arg(name)
                             : strange(command, name));
    }
    return std::nullopt;
}

/// Such an option is about a new token, of which there is none.
Problem refuseBesideProveRevoked(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"prove-revoked"_s))
        return std::nullopt;
    for (const char *option :
         {"name", "expires", "needs", "as-is", "allow-less", "allow-other-account"}) {
        if (parser.isSet(QLatin1StringView(option)))
            return wrong(Tr::tr("--prove-revoked and --%1 cannot be used together.")
                             .arg(QLatin1StringView(option)));
    }
    return std::nullopt;
}

/// `remind` does one thing at a time.
Problem refuseSeveralTasks(const QCommandLineParser &parser)
{
    constexpr std::array tasks{std::pair{"on", "off"}, std::pair{"on", "status"},
                               std::pair{"off", "status"}, std::pair{"check", "off"},
                               std::pair{"check", "status"}};
    for (const auto &[one, other] : tasks) {
        if (parser.isSet(QLatin1StringView(one)) && parser.isSet(QLatin1StringView(other)))
            return wrong(Tr::tr("--%1 and --%2 cannot be used together.")
                             .arg(QLatin1StringView(one), QLatin1StringView(other)));
    }
    return std::nullopt;
}

/// What the parser itself would take: an option as another's value, and the last of several values.
Problem refuseStrangeValues(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    for (const OptionRow &option : optionTable()) {
        const QLatin1StringView name(option.name);
        if (!option.value || !parser.isSet(name))
            continue;
        const QString value = parser.value(name);
        if (given.count(QString(name)) > 1 && !option.takesSeveral)
            return wrong(Tr::tr("The option --%1 is given more than once.").arg(name));
        if (value.isEmpty() || value.startsWith("--"_L1))
            return wrong(Tr::tr("The option --%1 needs a value.").arg(name));
    }
    return std::nullopt;
}

/// As the options are written here.
QString notParsed(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return wording::plain(parser.errorText());
    const QString &first = unknown.constFirst();
    return Tr::tr("There is no option %1.")
        .arg(wording::plain((first.size() > 1 ? "--"_L1 : "-"_L1) + first));
}

async::Result<Arguments, CommandTrouble> understand(const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString word = words.isEmpty() ? QString() : words.takeFirst();
    const CommandRow *command = findCommand(word);
    if (!command)
        return wrong(Tr::tr("There is no command “%1”.").arg(wording::plain(word)));

    Arguments arguments;
    arguments.command = command->command;
    if (parser.isSet(u"help"_s))
        arguments.answer = helpText(word.isEmpty() ? nullptr : command);
    else if (parser.isSet(u"version"_s))
        arguments.answer = u"patwizard %1\n"_s.arg(QCoreApplication::applicationVersion());
    if (!arguments.answer.isEmpty())
        return arguments;

    arguments.authorityFile = parser.value(u"ca-file"_s);
    if (const auto problem = refuseStrangeOptions(parser, *command))
        return *problem;
    if (const auto problem = refuseStrangeValues(parser))
        return *problem;
    if (const auto problem = refuseBesideProveRevoked(parser))
        return *problem;
    if (const auto problem = refuseSeveralTasks(parser))
        return *problem;
    QStringList more;
    if (optionForMore(*command, parser)) {
        more = words.mid(command->mostPlaces);
        words = words.first(words.size() - more.size());
    }
    if (const auto problem = readVerb(*command, words, arguments.request))
        return *problem;
    if (const auto problem = readPlaces(*command, words, arguments.request))
        return *problem;
    if (const auto problem = readOptions(parser, arguments.request))
        return *problem;
    if (const auto problem = readOwnOptions(*command, parser, more, arguments.request))
        return *problem;
    return arguments;
}

/// Where the words of another program begin, for a command that runs one; else the end.
qsizetype endOfOurs(QCommandLineParser &parser, const QStringList &commandLine)
{
    const qsizetype dashes = commandLine.indexOf(u"--"_s);
    if (dashes < 0)
        return commandLine.size();
    parser.parse(commandLine.first(dashes)); // whatever else is wrong, the command word is known
    const CommandRow *const command = findCommand(parser.positionalArguments().value(0));
    return command && command->command == CommandWord::Run ? dashes : commandLine.size();
}

/// A command that runs another one has got that, and no other command has.
Problem refuseWithoutProgram(const Arguments &arguments, qsizetype words)
{
    if (arguments.command != CommandWord::Run || !arguments.answer.isEmpty() || words > 0)
        return std::nullopt;
    return wrong(Tr::tr("The command to run is missing. It is given after two dashes: patwizard "
                        "run ORGANIZATION -- COMMAND."));
}

} // namespace

async::Result<Arguments, CommandTrouble> parseArguments(const QStringList &commandLine)
{
    QCommandLineParser parser;
    for (const OptionRow &row : optionTable()) {
        QStringList names{QString::fromLatin1(row.name)};
        if (names.constFirst() == "help"_L1)
            names += u"h"_s;
        parser.addOption(QCommandLineOption(names, {}, QString::fromLatin1(row.value)));
    }
    const qsizetype end = endOfOurs(parser, commandLine);
    // The arguments of another program are its own; its name would be repeated.
    if (const auto secret = secretAmong(commandLine.mid(1, end + 1)))
        return *secret;
    const QStringList ours = commandLine.first(end);
    const bool isParsed = parser.parse(ours);
    const auto arguments = isParsed ? understand(parser) : wrong(notParsed(parser));
    const auto problem = arguments
        ? refuseWithoutProgram(arguments.value(), commandLine.size() - end - 1)
        : arguments.error();
    if (!problem)
        return arguments;
    CommandTrouble trouble = *problem;
    const QString word = parser.positionalArguments().value(0);
    if (findCommand(word))
        trouble.place = word; // whose help is pointed to
    return trouble;
}

async::Result<QList<QSslCertificate>, CommandTrouble> readAuthorities(const QString &fileName)
{
    if (fileName.isEmpty())
        return QList<QSslCertificate>();
    const auto authorities = azuredevops::authoritiesIn(fileName);
    if (!authorities)
        return wrong(wording::explain(authorities.error(), fileName));
    return authorities.value();
}

} // namespace cli
