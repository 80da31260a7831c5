// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "settings/settingsfile.h"

#include "async/filecontent.h"
#include "azuredevops/proxysetting.h"
#include "token/secretword.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace settings {
namespace {

using Way = ProxyChoice::Way;

constexpr int currentVersion = 1;
constexpr qint64 largestFile = 64 * 1024;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype mostReminders = 10;

// All of them are always written. The last one by name comes last in the file, too: one that was
// cut short lacks it.
const QString authorityKey = u"authorityFile"_s;
const QString languageKey = u"language"_s;
const QString lifespanKey = u"lifespan"_s;
const QString wayKey = u"proxy"_s;
const QString hostKey = u"proxyHost"_s;
const QString portKey = u"proxyPort"_s;
const QString remindersKey = u"reminderDays"_s;
const QString versionKey = u"version"_s;

struct WayRow
{
    Way way;
    QLatin1StringView word;
};
constexpr std::array ways{WayRow{Way::System, "system"_L1}, WayRow{Way::None, "none"_L1},
                          WayRow{Way::HostPort, "host"_L1}};

/// QSettings takes anything for text, and passes over much that it does not understand.
bool isText(const QByteArray &content)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(content);
    return !decoder.hasError() && std::ranges::none_of(text, [](QChar c) {
        return c.category() == QChar::Other_Control && !u"\t\r\n"_s.contains(c);
    });
}

/// Reads values one by one; remembers if one was not there, or not of its kind.
class ValueReader
{
public:
    explicit ValueReader(const QSettings &file)
        : m_file(file)
    {
    }

    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

    QString text(const QString &key)
    {
        const QVariant value = m_file.value(key);
        m_isGood = m_isGood && value.typeId() == QMetaType::QString;
        return value.toString();
    }

    int number(const QString &text)
    {
        static const QRegularExpression digits(u"^[0-9]{1,6}$"_s);
        m_isGood = m_isGood && digits.match(text).hasMatch();
        return text.toInt();
    }

    QList<int> numbers(const QString &text)
    {
        QList<int> numbers;
        for (const QString &each : text.split(u' ', Qt::SkipEmptyParts))
            numbers += number(each);
        return numbers;
    }

    Way way(const QString &word)
    {
        const auto *row = std::ranges::find(ways, word, &WayRow::word);
        m_isGood = m_isGood && row != ways.end();
        return row == ways.end() ? Way::System : row->way;
    }

private:
    const QSettings &m_file;
    bool m_isGood = true;
};

std::optional<Choices> choicesIn(const QSettings &file)
{
    ValueReader reader(file);
    Choices choices;
    choices.authorityFile = reader.text(authorityKey);
    choices.language = reader.text(languageKey);
    choices.lifespan = reader.number(reader.text(lifespanKey));
    choices.proxy = {reader.way(reader.text(wayKey)), reader.text(hostKey),
                     reader.number(reader.text(portKey))};
    choices.reminderDays = reader.numbers(reader.text(remindersKey));
    std::ranges::sort(choices.reminderDays, std::greater());
    return reader.isGood() ? std::optional(choices) : std::nullopt;
}

bool isUsable(const ProxyChoice &proxy)
{
    const bool isUnused = proxy.host.isEmpty() && proxy.way != Way::HostPort;
    return azuredevops::httpProxyAt(isUnused ? u"unused"_s : proxy.host, proxy.port).has_value();
}

bool areUsable(const QList<int> &days)
{
    return days.size() <= mostReminders && std::ranges::is_sorted(days, std::greater_equal())
        && std::ranges::all_of(days, [](int each) { return each >= 1 && each <= longestLifespan; });
}

/// What of @a choices makes no sense, if anything does not.
std::optional<Part> wrongPart(const Choices &choices)
{
    static const QRegularExpression language(u"^([a-z]{2,3}(_[A-Za-z0-9]{2,8})*)?$"_s);
    const QString &file = choices.authorityFile;
    if (!file.isEmpty() && (QDir::isRelativePath(file) || file.size() > longestPath))
        return Part::Certificate;
    if (!isUsable(choices.proxy))
        return Part::Proxy;
    if (!language.match(choices.language).hasMatch())
        return Part::Language;
    if (choices.lifespan < 1 || choices.lifespan > longestLifespan)
        return Part::Lifespan;
    return areUsable(choices.reminderDays) ? std::nullopt : std::optional(Part::Reminders);
}

/// Where a secret was put into @a choices.
std::optional<Part> secretPart(const Choices &choices)
{
    if (token::isSecretWord(choices.authorityFile))
        return Part::Certificate;
    const QString &host = choices.proxy.host; // USER:PASSWORD@HOST
    return host.contains(u'@') || token::isSecretWord(host) ? std::optional(Part::Proxy)
                                                            : std::nullopt;
}

void write(const Choices &choices, QSettings &file)
{
    QStringList days;
    for (const int each : choices.reminderDays)
        days += QString::number(each);
    file.setValue(authorityKey, choices.authorityFile);
    file.setValue(languageKey, choices.language);
    file.setValue(lifespanKey, QString::number(choices.lifespan));
    file.setValue(wayKey, QString(std::ranges::find(ways, choices.proxy.way, &WayRow::way)->word));
    file.setValue(hostKey, choices.proxy.host);
    file.setValue(portKey, QString::number(choices.proxy.port));
    file.setValue(remindersKey, days.join(u' '));
    file.setValue(versionKey, QString::number(currentVersion));
    file.sync();
}

} // namespace

SettingsFile::SettingsFile(const QString &name)
    : m_name(name)
{
}

QString SettingsFile::defaultName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/patwizard/patwizard.conf"_L1;
}

async::Result<Choices, ReadError> SettingsFile::read() const
{
    using Kind = ReadError::Kind;
    const auto error = [this](Kind kind, const QString &detail = {}) {
        return ReadError{kind, QDir::toNativeSeparators(m_name), detail};
    };
    if (async::isAbsent(m_name))
        return Choices();
    const auto content = async::contentOf(m_name, largestFile);
    if (!content) {
        const bool isTooLarge = content.error().kind == async::FileError::Kind::TooLarge;
        return error(isTooLarge ? Kind::Damaged : Kind::CannotRead, content.error().detail);
    }
    if (!isText(content.value()))
        return error(Kind::Damaged);
    const QSettings file(m_name, QSettings::IniFormat);
    if (file.status() == QSettings::AccessError)
        return error(Kind::CannotRead);
    const int version = file.value(versionKey).toInt();
    if (version > currentVersion)
        return error(Kind::Newer);
    const auto choices = choicesIn(file);
    if (file.status() != QSettings::NoError || version != currentVersion || !choices
        || wrongPart(*choices))
        return error(Kind::Damaged);
    return *choices;
}

/// A file that is not understood may be mended by somebody: it is renamed, never written over.
std::optional<SaveError> SettingsFile::makeRoom() const
{
    const auto before = read();
    if (before)
        return std::nullopt;
    if (before.error().kind != ReadError::Kind::Damaged)
        return SaveError{SaveError::Kind::Unreadable, {}, before.error().file};
    constexpr int mostAside = 100;
    for (int i = 1; i <= mostAside; ++i) {
        const QString aside = m_name + ".damaged"_L1 + (i > 1 ? QString::number(i) : QString());
        if (async::isAbsent(aside) && QFile::rename(m_name, aside))
            return std::nullopt;
    }
    return SaveError{SaveError::Kind::CannotWrite, {}, before.error().file};
}

std::optional<SaveError> SettingsFile::save(const Choices &choices)
{
    if (const auto part = secretPart(choices))
        return SaveError{SaveError::Kind::HoldsSecret, part, {}};
    if (const auto part = wrongPart(choices))
        return SaveError{SaveError::Kind::NotUnderstood, part, {}};
    if (const auto error = makeRoom())
        return error;
    QSettings file(m_name, QSettings::IniFormat);
    write(choices, file);
    const auto written = read();
    if (file.status() != QSettings::NoError || !written || written.value() != choices)
        return SaveError{SaveError::Kind::CannotWrite, {}, QDir::toNativeSeparators(m_name)};
    return std::nullopt;
}

} // namespace settings
