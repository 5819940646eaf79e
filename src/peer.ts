/** Packages that only some readers, targets or commands need, and that whoever uses those installs. */

/**
 * Loads such a package.
 *
 * @param name - The package, as it is installed.
 * @param purpose - What it is needed for, "reading HTML".
 * @param load - Imports it.
 * @returns The module.
 * @throws {Error} When it is not installed; the message says in one line what to do.
 */
export async function loadPeer<Module>(
  name: string,
  purpose: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND")) throw error;
    const [bare] = name.split(/(?<=.)@/);
    if (!error.message.includes(bare!)) throw error;
    throw new Error(`${purpose} needs the package ${bare}, which is not installed: npm install ${name}`, {
      cause: error,
    });
  }
}
