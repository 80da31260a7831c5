// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "wording/diagnosiswords.h"

#include <QCoreApplication>

namespace wording {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(wording::Diagnosis)
};

} // namespace

QString proofSentence(qsizetype proved, qsizetype unproved, bool isLibraryKnown)
{
    if (!isLibraryKnown)
        return Tr::tr(
            "Not proved: the list of stored tokens could not be read, so this text could not "
            "be searched for their secrets. Read it before you share it.");
    if (unproved > 0)
        return Tr::tr("Not proved for all: the text was searched for the stored secrets that the "
                      "keychain provided (%1), and none is in it. The keychain did not provide the "
                      "others (%2). Unlock it and try again, or read the text before you share it.")
            .arg(QString::number(proved), QString::number(unproved));
    if (proved == 0)
        return Tr::tr("No secret is stored, so none is in this text.");
    return Tr::tr("Proved: the text was searched for every stored secret (%1), and none is in it, "
                  "in any form.")
        .arg(QString::number(proved));
}

} // namespace wording
