// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "library/givencopy.h"

#include "library/objectreader.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace library {

QString code(Recipient recipient)
{
    switch (recipient) {
    case Recipient::AzDevOps: return u"az-devops"_s;
    case Recipient::GitCredential: return u"git-credential"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Recipient> recipientFrom(const QString &word)
{
    const auto found = std::ranges::find_if(
        allRecipients, [&word](Recipient recipient) { return code(recipient) == word; });
    return found == allRecipients.end() ? std::nullopt : std::optional(*found);
}

QJsonArray toJson(const QList<GivenCopy> &copies, const QJsonArray &before)
{
    QJsonArray array;
    for (const QJsonValue &each : before) {
        if (!recipientFrom(each[u"to"_s].toString()))
            array += each;
    }
    for (const GivenCopy &copy : copies)
        array += QJsonObject{{u"to"_s, code(copy.to)},
                             {u"at"_s, copy.at.toString(Qt::ISODate)},
                             {u"stored"_s, copy.stored.toString(Qt::ISODate)}};
    return array;
}

QList<GivenCopy> readGivenCopies(ObjectReader &record)
{
    QList<GivenCopy> copies;
    for (ObjectReader &fields : record.objects("given"_L1)) {
        if (const auto to = recipientFrom(fields.text("to"_L1)))
            copies += {*to, fields.time("at"_L1), fields.time("stored"_L1)};
        record.require(fields.isGood());
    }
    return copies;
}

} // namespace library
