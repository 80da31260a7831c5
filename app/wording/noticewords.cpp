// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/standingwords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// What the notices add to the state of a token.

namespace wording {
namespace {

using library::Notice;
using library::Standing;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::NoticeWords)
};

} // namespace

Mark markOf(Notice notice)
{
    switch (notice) {
    case Notice::LastCheckFailed:
    case Notice::KeychainLocked:
        return Mark::Unknown;
    case Notice::GlobalToken:
    case Notice::OldNotRevoked:
    case Notice::RecordedDateWrong:
    case Notice::ExpiryUnknownAged:
    case Notice::UnusedLong:
        return Mark::Warning;
    case Notice::ExpiryUnknown:
        return Mark::Info;
    }
    Q_UNREACHABLE();
}

QString word(Notice notice)
{
    switch (notice) {
    case Notice::LastCheckFailed:
        return Tr::tr("last check failed");
    case Notice::KeychainLocked:
        return Tr::tr("keychain locked");
    case Notice::GlobalToken:
        return Tr::tr("for all organizations");
    case Notice::OldNotRevoked:
        return Tr::tr("old one not revoked");
    case Notice::RecordedDateWrong:
        return Tr::tr("recorded date wrong");
    case Notice::ExpiryUnknownAged:
        return Tr::tr("old, end not known");
    case Notice::UnusedLong:
        return Tr::tr("long unchecked");
    case Notice::ExpiryUnknown:
        return {};
    }
    Q_UNREACHABLE();
}

Mark markOf(const Standing &standing)
{
    const Mark mark = markOf(standing.state);
    for (const Mark graver : {Mark::Refused, Mark::Warning, Mark::Unknown}) {
        const auto isGraver = [graver](Notice notice) { return markOf(notice) == graver; };
        if (mark == graver || std::ranges::any_of(standing.notices, isGraver))
            return graver;
    }
    return mark;
}

QString noticeWord(const Standing &standing)
{
    // What casts doubt on the state comes first; a lock is later than the check that failed.
    for (const Notice notice : {Notice::KeychainLocked, Notice::LastCheckFailed}) {
        if (standing.has(notice))
            return word(notice);
    }
    QStringList words;
    for (const Notice notice : standing.notices)
        words += word(notice);
    words.removeAll(QString());
    return words.value(0);
}

QString word(const Standing &standing)
{
    const QString notice = noticeWord(standing);
    return notice.isEmpty() ? word(standing.state)
                            : Tr::tr("%1; %2").arg(word(standing.state), notice);
}

QString sentences(const library::TokenRecord &record, const Standing &standing, QDate today)
{
    QStringList sentences{Tr::tr("%1.").arg(word(standing.state)),
                          explain(record, standing, today).happened};
    for (const Notice notice : standing.notices) {
        if (markOf(notice) == Mark::Info)
            continue;
        const Explanation words = explain(notice, record, today);
        sentences += words.happened;
        if (markOf(notice) == Mark::Warning)
            sentences += words.meaning;
    }
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace wording
