// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/report/combined_files.h"

#include "core/base/time/dates.h"

namespace brobygger {

QString filesInWords(const Evaluation& evaluation, const FigureWords& words) {
    const bool isOutside = evaluation.request.level == EvaluationLevel::Outside;
    QStringList files;
    for (const CombinedFile& file : evaluation.files) {
        const QString worker = file.worker.isEmpty() ? words.text("files.unnamed") : file.worker;
        const QString day = formatDate(file.madeOn);
        files.append(isOutside ? words.text("files.file").arg(worker, day)
                               : words.text("files.file_of").arg(worker, day).arg(file.persons));
    }
    return files.join(QStringLiteral("; "));
}

} // namespace brobygger
