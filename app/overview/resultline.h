// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "library/tokenrecord.h"
#include "wording/attention.h"

#include <QSet>
#include <QStatusBar>

#include <chrono>

QT_BEGIN_NAMESPACE
class QProgressBar;
QT_END_NAMESPACE

namespace widgets {
class Statement;
}

namespace overview {

/// What came of the last thing that was done, below everything else, where it moves nothing. It is
/// said once, and until the next result; what is about one token not once another is selected, nor
/// anything once the tokens are not as they were.
class ResultLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit ResultLine(QWidget *parent = nullptr);

    /// While @a records are stored and those with the keys @a selected are selected.
    void say(const wording::AttentionLine &line, const QList<library::TokenRecord> &records,
             const QSet<QString> &selected);
    /// What say() has just said is true for a while only: countDown() follows.
    void beginCountDown() { m_isCounting = true; }
    /// It is true for @a left more: no news for whoever does not see it.
    void countDown(std::chrono::seconds left);
    /// It is not true any more.
    void endCountDown();
    void clear();

    /// Of so many checks so many are done; nothing is shown of none.
    void showProgress(qsizetype done, qsizetype total);
    void selectionIs(const QSet<QString> &selected);
    /// @a isNews unless nobody is to hear of what has changed.
    void recordsAre(const QList<library::TokenRecord> &records, bool isNews);

private:
    [[nodiscard]] QList<library::TokenRecord> among(QList<library::TokenRecord> records) const;

    widgets::Statement *const m_message;
    QProgressBar *const m_progress;
    QStringList m_keys; ///< of the places that it is about; all if there are none
    QSet<QString> m_selected; ///< keys, when it was said
    QList<library::TokenRecord> m_records; ///< when it was said: of m_keys
    QString m_headline;
    bool m_isCounting = false;
};

} // namespace overview
