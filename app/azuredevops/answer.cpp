// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/answer.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace azuredevops {
namespace {

/// "Wed, 21 Oct 2015 07:28:00 GMT" (RFC 9110, 5.6.7).
QDateTime timeIn(const QByteArray &header)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(header),
                                             u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

} // namespace

QByteArray Answer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray Answer::headerList(QByteArrayView name) const
{
    QByteArrayList values;
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            values += value;
    }
    return values.join(", ");
}

std::optional<std::chrono::seconds> Answer::retryAfter() const
{
    const QByteArray value = header("retry-after").trimmed();
    bool isNumber = false;
    const int seconds = value.toInt(&isNumber);
    if (isNumber)
        return seconds < 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
    const QDateTime then = timeIn(value);
    if (!then.isValid())
        return std::nullopt;
    const QDateTime said = timeIn(header("date").trimmed()); // by the clock that set the time
    const QDateTime now = said.isValid() ? said : QDateTime::currentDateTimeUtc();
    return std::chrono::seconds(
        std::clamp<qint64>(now.secsTo(then), 0, std::numeric_limits<int>::max()));
}

} // namespace azuredevops
