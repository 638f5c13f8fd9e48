// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/picture_maker.h"

#include "core/security/plain_files.h"
#include "ui/evaluation/report_pictures.h"

namespace brobygger {

PictureMaker::PictureMaker(Session& session, const Evaluation& evaluation, QString folder, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_level(evaluation.request.level)
    , m_exhibits(picturedExhibits(evaluation))
    , m_folder(std::move(folder)) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &PictureMaker::makeNext);
    m_next.start();
}

void PictureMaker::makeNext() {
    if (m_done >= m_exhibits.size()) {
        m_next.stop();
        Q_EMIT succeeded(static_cast<int>(m_exhibits.size()));
        return;
    }
    const Result<QStringList> written = writePlainFiles(m_session, QStringLiteral("evaluation_picture"),
                                                        [this] { return writePicture(m_exhibits[m_done], m_level, m_folder); });
    if (!written) {
        m_next.stop();
        Q_EMIT failed(written.error());
        return;
    }
    ++m_done;
    Q_EMIT progressed(static_cast<int>(m_done), static_cast<int>(m_exhibits.size()));
}

} // namespace brobygger
