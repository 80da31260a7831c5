// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "azuredevops/codes.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

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

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isString());
        return value.toString();
    }

    QDateTime time(const QString &key)
    {
        const QDateTime time = QDateTime::fromString(text(key), Qt::ISODate);
        require(time.isValid());
        return time.toUTC();
    }

    template<typename Enum>
    Enum word(const QString &key, Enum last)
    {
        const auto value = azuredevops::fromCode(text(key), last);
        require(value.has_value());
        return value.value_or(Enum());
    }

    /// The text under @a key, or @a fallback if there is none.
    QString text(const QString &key, const QString &fallback)
    {
        return m_object.contains(key) ? text(key) : fallback;
    }

    /// The object under @a key; nullopt if there is none.
    std::optional<ObjectReader> object(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        require(value.isNull() || value.isUndefined() || value.isObject());
        return value.isObject() ? std::optional(ObjectReader(value.toObject())) : std::nullopt;
    }

    /// The text under @a key, with @a rest behind it, as yyyy-MM-dd; nullopt if there is none.
    std::optional<QDate> date(const QString &key, const QString &rest = {})
    {
        const QJsonValue value = m_object.value(key);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const QString text = value.toString() + rest;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        // Qt takes more for a date than that; and its parser for formats is ten times as slow.
        require(date.isValid() && date.toString(Qt::ISODate) == text);
        return date;
    }

    /// The words in the array under @a key, which has to be there.
    QStringList words(const QString &key)
    {
        require(m_object.value(key).isArray());
        return m_object.value(key).toVariant().toStringList();
    }

    /// The objects in the array under @a key; none if there is no such key.
    QList<ObjectReader> objects(const QString &key)
    {
        QList<ObjectReader> readers;
        require(!m_object.contains(key) || m_object.value(key).isArray());
        const QJsonArray values = m_object.value(key).toArray();
        for (const QJsonValue &value : values) {
            require(value.isObject());
            readers += ObjectReader(value.toObject());
        }
        return readers;
    }

    std::optional<bool> truth(const QString &key) const
    {
        const QJsonValue value = m_object.value(key);
        return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
    }

    void require(bool condition) { m_isGood = m_isGood && condition; }

private:
    QJsonObject m_object;
    bool m_isGood = true;
};

} // namespace library
