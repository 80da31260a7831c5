// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/job.h"
#include "library/tokenrecord.h"
#include "lifecycle/services.h"
#include "wording/attention.h"

#include <QObject>

namespace lifecycle {
class RemoveJob;
}

namespace overview {

/// Removes stored tokens one after the other; one that cannot be removed holds up no other.
class Removing final : public QObject
{
    Q_OBJECT

public:
    explicit Removing(const lifecycle::Services &services, QObject *parent = nullptr);
    ~Removing() override;

    void start(const QList<library::Place> &places);
    [[nodiscard]] bool isRunning() const noexcept { return m_job != nullptr; }

Q_SIGNALS:
    void ended(const wording::AttentionLine &outcome);

private:
    void next();
    [[nodiscard]] wording::AttentionLine outcome() const;

    const lifecycle::Services m_services;
    QList<library::Place> m_places; ///< all of them
    qsizetype m_next = 0;
    int m_removed = 0;
    QStringList m_troubles; ///< sentences
    async::JobPtr<lifecycle::RemoveJob> m_job;
};

} // namespace overview
