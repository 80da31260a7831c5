// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/librarywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace wording {
namespace {

using lifecycle::LibraryError;
using Kind = LibraryError::Kind;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::LibraryWords)
};

QString withDetail(const QString &sentence, const LibraryError &error)
{
    const QString detail = plain(error.detail);
    return detail.isEmpty() ? sentence : Tr::tr("%1 The system says: “%2”").arg(sentence, detail);
}

} // namespace

Explanation explain(const LibraryError &error)
{
    const QString safe = Tr::tr("The tokens themselves are in the keychain and are not touched.");
    switch (error.kind) {
    case Kind::Damaged:
        return {Tr::tr("The list of stored tokens is damaged: %1.").arg(error.file),
                safe,
                Tr::tr("It is left as it is. Mend it, or move it away and add the tokens again.")};
    case Kind::Newer:
        return {Tr::tr("The list of stored tokens was written by a newer version of PAT Wizard: %1.")
                    .arg(error.file),
                safe, Tr::tr("It is left as it is. Use the newer version.")};
    case Kind::Busy:
        return {Tr::tr("Another PAT Wizard is changing the list of stored tokens: %1.")
                    .arg(error.file),
                safe, Tr::tr("Try again in a moment.")};
    case Kind::CannotRead:
        return {withDetail(Tr::tr("The list of stored tokens cannot be read: %1.").arg(error.file),
                           error),
                safe, Tr::tr("See to it that you may read the file, then try again.")};
    case Kind::CannotWrite:
        return {withDetail(Tr::tr("The list of stored tokens cannot be written: %1.")
                               .arg(error.file),
                           error),
                safe,
                Tr::tr("See to it that you may write there and that the disk is not full, then try "
                       "again.")};
    }
    Q_UNREACHABLE();
}

Explanation explain(const lifecycle::NotRecorded &error)
{
    const Explanation why = explain(error.error);
    return {Tr::tr("The token is in the keychain as %1, but not on the list of stored tokens.")
                .arg(error.place.key()),
            why.happened,
            Tr::tr("%1 Then store the same token under the same name once more.").arg(why.next)};
}

} // namespace wording
