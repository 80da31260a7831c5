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
        return wrong(Tr::tr("“%1” does not contain a valid token name. %2").arg(word, nameRule()));
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
    const QString sentence = Tr::tr("“%1” is one argument too many.").arg(word);
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

/// What the parser itself would take: an option as another's value, and the last of several values.
Problem refuseStrangeValues(const QCommandLineParser &parser)
{
    const QStringList given = parser.optionNames();
    for (const OptionRow &option : optionTable()) {
        const QLatin1StringView name(option.name);
        if (!option.value || !parser.isSet(name))
            continue;
        const QString value = parser.value(name);
        if (given.count(QString(name)) > 1)
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
        return parser.errorText();
    const QString &first = unknown.constFirst();
    return Tr::tr("There is no option %1.").arg((first.size() > 1 ? "--"_L1 : "-"_L1) + first);
}

async::Result<Arguments, CommandTrouble> understand(const QCommandLineParser &parser)
{
    QStringList words = parser.positionalArguments();
    const QString word = words.isEmpty() ? QString() : words.takeFirst();
    const CommandRow *command = findCommand(word);
    if (!command)
        return wrong(Tr::tr("There is no command “%1”.").arg(word));

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
    if (const auto problem = readVerb(*command, words, arguments.request))
        return *problem;
    if (const auto problem = readPlaces(*command, words, arguments.request))
        return *problem;
    if (const auto problem = readOptions(parser, arguments.request))
        return *problem;
    return arguments;
}

} // namespace

async::Result<Arguments, CommandTrouble> parseArguments(const QStringList &commandLine)
{
    if (const auto secret = secretAmong(commandLine.mid(1)))
        return *secret;
    QCommandLineParser parser;
    for (const OptionRow &row : optionTable()) {
        QStringList names{QString::fromLatin1(row.name)};
        if (names.constFirst() == "help"_L1)
            names += u"h"_s;
        parser.addOption(QCommandLineOption(names, {}, QString::fromLatin1(row.value)));
    }
    const bool isParsed = parser.parse(commandLine);
    const auto arguments = isParsed ? understand(parser) : wrong(notParsed(parser));
    if (arguments)
        return arguments;
    CommandTrouble trouble = arguments.error();
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
