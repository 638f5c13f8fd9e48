// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/figures/evaluation.h"
#include "core/storage/records/session.h"

#include <QTimer>

namespace brobygger {

/// Makes a picture of every chart of an evaluation while the window stays usable, one at a time between other events. Each is
/// taken down in `session` as a file in clear. Deleting it stops it; the pictures made so far stay.
class PictureMaker final : public QObject {
    Q_OBJECT
public:
    PictureMaker(Session& session, const Evaluation& evaluation, QString folder, QObject* parent = nullptr);
    const QString& folder() const { return m_folder; }

Q_SIGNALS:
    void progressed(int done, int total);
    void succeeded(int charts);
    void failed(const brobygger::Error& error);

private:
    void makeNext();

    Session& m_session;
    EvaluationLevel m_level;
    QList<Exhibit> m_exhibits;
    QString m_folder;
    qsizetype m_done = 0;
    QTimer m_next;
};

} // namespace brobygger
