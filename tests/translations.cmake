# SPDX-License-Identifier: GPL-3.0-or-later
# Brings a copy of the catalogues up to date with the sentences of the program, and refuses what is then untranslated or left over.
file(COPY resources/translations/ DESTINATION ${WORK})
execute_process(COMMAND ${LUPDATE} -silent -I . core ui app -locations none -ts ${WORK}/brobygger_da.ts COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${LUPDATE} -silent -I . core ui app -locations none -pluralonly -ts ${WORK}/brobygger_en.ts COMMAND_ERROR_IS_FATAL ANY)
foreach(name brobygger_da brobygger_en)
    file(READ ${WORK}/${name}.ts catalogue)
    string(REGEX MATCHALL "<source>[^<]*</source>[^<]*<translation type=\"(unfinished|vanished|obsolete)\"" wrong "${catalogue}")
    if(wrong)
        list(JOIN wrong "\n" lines)
        message(SEND_ERROR "${name}.ts: translate what is unfinished and delete what has vanished "
            "(first `cmake --build … --target update_translations`):\n${lines}")
    endif()
endforeach()
