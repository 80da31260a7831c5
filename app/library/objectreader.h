// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/codes.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace library {

/// Reads fields of one object and remembers whether one was not as it should be.
class ObjectReader
{
public:
    explicit ObjectReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] bool isGood() const noexcept { return m_isGood; }

    QString text(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isString());
        return value.toString();
    }

    QDateTime time(QLatin1StringView key)
    {
        const QString words = text(key);
        // As we write it; Qt's parser for all of ISO 8601 is several times as slow.
        if (words.size() == 20 && words.at(10) == u'T' && words.endsWith(u'Z')) {
            const QDate day = dayFrom(QStringView(words).first(10));
            const QTime clock = QTime::fromString(QStringView(words).sliced(11, 8), Qt::ISODate);
            if (day.isValid() && clock.isValid())
                return {day, clock, Qt::UTC};
        }
        const QDateTime time = QDateTime::fromString(words, Qt::ISODate);
        require(time.isValid());
        return time.toUTC();
    }

    template<typename Enum>
    Enum word(QLatin1StringView key, Enum last)
    {
        const auto value = azuredevops::fromCode(text(key), last);
        require(value.has_value());
        return value.value_or(Enum());
    }

    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }

    /// True if the same is under both: who has read the one need not read the other.
    [[nodiscard]] bool areSame(QLatin1StringView one, QLatin1StringView other) const
    {
        return m_object.value(one) == m_object.value(other);
    }

    /// The object under @a key; nullopt if there is none.
    std::optional<ObjectReader> object(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isNull() || value.isUndefined() || value.isObject());
        return value.isObject() ? std::optional(ObjectReader(value.toObject())) : std::nullopt;
    }

    /// The text under @a key, with @a rest behind it, as yyyy-MM-dd; nullopt if there is none.
    std::optional<QDate> date(QLatin1StringView key, QLatin1StringView rest = {})
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const QString text = value.toString() + rest;
        const QDate date = dayFrom(text);
        require(date.isValid());
        return date;
    }

    /// The words in the array under @a key, which has to be there.
    QStringList words(QLatin1StringView key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isArray());
        QStringList words;
        const QJsonArray values = value.toArray();
        for (const QJsonValue &each : values)
            words += each.toString();
        return words;
    }

    /// The objects in the array under @a key; none if there is no such key.
    QList<ObjectReader> objects(QLatin1StringView key)
    {
        QList<ObjectReader> readers;
        const QJsonValue found = m_object.value(key);
        require(found.isUndefined() || found.isArray());
        const QJsonArray values = found.toArray();
        for (const QJsonValue &value : values) {
            require(value.isObject());
            readers += ObjectReader(value.toObject());
        }
        return readers;
    }

    std::optional<bool> truth(QLatin1StringView key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

    void require(bool condition) { m_isGood = m_isGood && condition; }

private:
    /// yyyy-MM-dd, and nothing else: Qt takes more for a date.
    static QDate dayFrom(QStringView text)
    {
        constexpr QStringView form = u"0000-00-00";
        const auto fits = [](QChar c, QChar model) {
            return model == u'0' ? c >= u'0' && c <= u'9' : c == model;
        };
        return std::ranges::equal(text, form, fits) ? QDate::fromString(text, Qt::ISODate)
                                                    : QDate();
    }

    QJsonObject m_object;
    bool m_isGood = true;
};

} // namespace library
